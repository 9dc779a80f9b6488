package org.zelian.registry.ledger.verify;

/**
 * Something that is not as it was written.
 *
 * @param position of the commit's first event; {@link #GENESIS} for the genesis
 * @param field of the document, such as {@code p} or {@code e.2.k}; {@code content} when a hash
 *     says only that some field under it differs
 * @param what in words for the person who runs the verification
 */
public record Finding(long position, String field, String what) {
    public static final long GENESIS = -1;
    public static final String CONTENT = "content";
}
