package org.zelian.registry.service.facts.authority;

import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.service.facts.Holding;
import org.zelian.registry.service.facts.Units;

import java.time.LocalDate;
import java.util.Set;

/** A row of the table: a role, how far it reaches, and what it may be about. */
record Grant(Set<Role> roles, Reach reach, Limit limit) {

    /** From the unit of an appointment to the unit of a concern. */
    enum Reach {
        ANYWHERE,
        OWN_UNIT,
        SUBTREE,
        STRICTLY_BELOW
    }

    /** What else must hold. */
    @FunctionalInterface
    interface Limit {
        boolean holds(Concern concern, Holding held, Units units, LocalDate today);
    }

    static Grant to(Reach reach, Role... roles) {
        return new Grant(Set.of(roles), reach, (concern, held, units, today) -> true);
    }

    Grant when(Limit further) {
        return new Grant(
                roles,
                reach,
                (concern, held, units, today) ->
                        limit.holds(concern, held, units, today)
                                && further.holds(concern, held, units, today));
    }

    boolean allows(Concern concern, Holding held, Units units, LocalDate today) {
        return roles.contains(held.role())
                && reaches(concern, held, units, today)
                && limit.holds(concern, held, units, today);
    }

    private boolean reaches(Concern concern, Holding held, Units units, LocalDate today) {
        UnitId unit = concern.unit();
        if (reach == Reach.ANYWHERE || unit == null) {
            return reach == Reach.ANYWHERE;
        }
        boolean own = unit.equals(held.unit());
        return switch (reach) {
            case ANYWHERE -> true;
            case OWN_UNIT -> own;
            case SUBTREE -> units.isWithin(unit, held.unit(), today);
            case STRICTLY_BELOW -> !own && units.isWithin(unit, held.unit(), today);
        };
    }
}
