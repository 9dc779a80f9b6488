package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** The last day of a term is its first day or a later one. */
public final class TermEndsAfterItBegins {

    private TermEndsAfterItBegins() {}

    public static void check(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw Refused.by(TermEndsAfterItBegins.class, from, until);
        }
    }
}
