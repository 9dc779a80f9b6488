package org.zelian.registry.contract;

/**
 * An event that stands in place of an earlier one of the same stream, effective day included.
 *
 * <p>Nothing is rewritten: both stay in the ledger, and what was known before stays askable.
 */
public interface Correction {

    /** Sequence number, in the same stream, of the entry that it replaces; counted from 0. */
    long corrects();
}
