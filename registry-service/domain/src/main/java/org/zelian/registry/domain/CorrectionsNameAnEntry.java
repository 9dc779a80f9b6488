package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

/** A correction names an entry of the same stream that says what it puts right. */
public final class CorrectionsNameAnEntry {

    private CorrectionsNameAnEntry() {}

    /** The entry, or a refusal. */
    public static <E> E check(@Nullable E entry, long sequence) {
        if (entry == null) {
            throw Refused.by(CorrectionsNameAnEntry.class, sequence);
        }
        return entry;
    }
}
