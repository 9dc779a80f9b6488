package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a row of the obligations says.
 *
 * @param unit who operates the target
 * @param openedOn the day from which it is to be done; may lie ahead
 * @param dueOn absent where no day follows from the record
 * @param tentative whether the day was reckoned without a year's table of holidays
 * @param waivedUntil last day of the waiver said last
 * @param awaited streams whose next entry may change it
 */
public record ObligationState(
        ObligationId obligation,
        ProtectionTargetId target,
        UnitId unit,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        boolean tentative,
        List<Role> roles,
        String act,
        @Nullable LocalDate waivedUntil,
        List<String> awaited) {

    public ObligationState {
        roles = List.copyOf(roles);
        awaited = List.copyOf(awaited);
    }

    static ObligationState of(
            ObligationId obligation, ProtectionTargetId target, ObligedTarget whole, Duty duty) {
        Due due = duty.due();
        return new ObligationState(
                obligation,
                target,
                Objects.requireNonNull(whole.operator()),
                duty.openedOn(),
                due == null ? null : due.day(),
                due != null && due.tentative(),
                duty.roles(),
                duty.act(),
                whole.waivers().get(obligation),
                duty.awaited().stream().sorted().toList());
    }

    String rule() {
        return obligation.rule();
    }

    /** Whether it is not pursued on a day. */
    boolean isWaivedOn(LocalDate day) {
        return waivedUntil != null && !waivedUntil.isBefore(day);
    }
}
