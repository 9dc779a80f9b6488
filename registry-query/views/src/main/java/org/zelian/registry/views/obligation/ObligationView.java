package org.zelian.registry.views.obligation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

/**
 * Something to be done, on a day.
 *
 * @param rule {@code F02}
 * @param subjectName what it concerns is called
 * @param target the protection target it concerns, to open; absent for a unit's own
 * @param openedOn the day of the fact that opened it
 * @param dueOn last day; absent where no day follows from the record
 * @param severity of the rule
 * @param internal 内部要求, not law
 * @param source clause, in words
 * @param roles whose it is to deal with
 * @param act what to do: the page's action, for example {@code filing.submit}
 * @param waivedUntil last day of a waiver in force
 * @param version entries of its own stream: waivers said
 */
public record ObligationView(
        ObligationId obligation,
        String rule,
        UnitName unit,
        String subjectName,
        @Nullable String target,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        Standing standing,
        Severity severity,
        boolean internal,
        String source,
        List<Role> roles,
        String act,
        @Nullable LocalDate waivedUntil,
        long version) {

    public ObligationView {
        roles = List.copyOf(roles);
    }

    /** How grave it is when overdue. */
    public enum Severity {
        BLOCK,
        HIGH,
        MEDIUM,
        INFO
    }
}
