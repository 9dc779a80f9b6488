package org.zelian.registry.contract;

/**
 * The answer to a command that was carried out.
 *
 * @param stream the stream it went to
 * @param version entries of that stream afterwards; the next expected version
 * @param position of the commit's last event in the ledger; a read may wait for it
 */
public record Done(String stream, long version, long position) {}
