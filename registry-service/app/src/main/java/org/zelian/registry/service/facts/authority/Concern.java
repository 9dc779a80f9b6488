package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.service.facts.Rectifications.Ordered;

import java.util.List;

/**
 * What a command is about, as far as authority goes.
 *
 * @param unit where it happens; absent for what belongs to no unit
 * @param others other units it names that must be visible to the actor
 * @param role granted or taken by it, for appointments
 * @param bureau whether it is to make a bureau
 * @param order that it is about, for rectifications
 */
record Concern(
        @Nullable UnitId unit,
        List<UnitId> others,
        @Nullable Role role,
        boolean bureau,
        @Nullable Ordered order) {

    Concern {
        others = List.copyOf(others);
    }

    static Concern of(UnitId unit) {
        return new Concern(unit, List.of(), null, false, null);
    }

    static Concern nowhere() {
        return new Concern(null, List.of(), null, false, null);
    }

    Concern with(List<UnitId> named) {
        return new Concern(unit, named, role, bureau, order);
    }

    Concern granting(Role granted) {
        return new Concern(unit, others, granted, bureau, order);
    }

    Concern making(boolean aBureau) {
        return new Concern(unit, others, role, aBureau, order);
    }

    Concern about(Ordered anOrder) {
        return new Concern(unit, others, role, bureau, anOrder);
    }
}
