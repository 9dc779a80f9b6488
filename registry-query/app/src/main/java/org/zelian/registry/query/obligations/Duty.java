package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What follows from a rule.
 *
 * @param opened by what
 * @param openedOn from which day on; later than what opened it where a day has to come first
 * @param due absent where no day follows from the record
 * @param awaited streams whose next entry may change it
 * @param roles whose it is to deal with
 * @param act what to do
 */
record Duty(
        Mark opened,
        LocalDate openedOn,
        @Nullable Due due,
        Set<String> awaited,
        List<Role> roles,
        String act) {

    private static final List<Role> UNIT =
            List.of(Role.UNIT_IT, Role.DIRECT_RESPONSIBLE, Role.FIRST_RESPONSIBLE);
    private static final List<Role> POLICE = List.of(Role.POLICE_LIAISON);

    Duty {
        awaited = Set.copyOf(awaited);
        roles = List.copyOf(roles);
    }

    /** The unit's own to deal with. */
    static Duty ofUnit(Mark opened, @Nullable Due due, String act) {
        return of(opened, due, UNIT, act);
    }

    /** The liaison's, who records what the police decided. */
    static Duty ofLiaison(Mark opened, Due due) {
        return ofLiaison(opened, due, "filing.record");
    }

    /** The liaison's, who records what the police did. */
    static Duty ofLiaison(Mark opened, Due due, String act) {
        return of(opened, due, POLICE, act);
    }

    private static Duty of(Mark opened, @Nullable Due due, List<Role> roles, String act) {
        Set<String> awaited = due == null ? Set.of() : due.awaited();
        return new Duty(opened, opened.day(), due, awaited, roles, act);
    }

    /** The unit's while it has not asked the police for it; then it is theirs. */
    static Duty ofHolder(Mark opened, Due due, String act, boolean asked) {
        return asked ? ofLiaison(opened, due) : ofUnit(opened, due, act);
    }

    /** Somebody else's, from the day of a mark on. */
    static Duty ofOthers(Mark opened, Due due, List<Role> roles, String act) {
        return of(opened, due, roles, act);
    }

    /** From a later day on. */
    Duty from(LocalDate day) {
        return from(day, Set.of());
    }

    /** From a later day on. */
    Duty from(LocalDate day, Set<String> further) {
        Set<String> all = new HashSet<>(awaited);
        all.addAll(further);
        return new Duty(opened, day, due, all, roles, act);
    }
}
