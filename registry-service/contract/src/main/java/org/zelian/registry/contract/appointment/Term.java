package org.zelian.registry.contract.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;

import java.time.LocalDate;

/**
 * Days on which something is held.
 *
 * @param from first day
 * @param until last day, included; absent means open
 */
public record Term(LocalDate from, @Nullable LocalDate until) {

    public Term {
        if (until != null && until.isBefore(from)) {
            throw new InvalidValue("TermEndsAfterItBegins", from, until);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Term other) {
        return (other.until == null || !from.isAfter(other.until))
                && (until == null || !other.from.isAfter(until));
    }
}
