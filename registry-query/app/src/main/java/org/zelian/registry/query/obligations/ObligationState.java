package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;
import java.util.List;

/**
 * What a row of the obligations says.
 *
 * @param targets what it is about: the target, or those that an order names
 * @param name of what it is about, where that has none of its own to be looked up
 * @param unit whose it is: who operates the target, or has to put something right
 * @param openedOn the day from which it is to be done; may lie ahead
 * @param dueOn absent where no day follows from the record
 * @param tentative whether the day was reckoned without a year's table of holidays
 * @param waivedUntil last day of the waiver said last
 * @param awaited streams whose next entry may change it
 */
public record ObligationState(
        ObligationId obligation,
        List<ProtectionTargetId> targets,
        @Nullable String name,
        UnitId unit,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        boolean tentative,
        List<Role> roles,
        String act,
        @Nullable LocalDate waivedUntil,
        List<String> awaited) {

    public ObligationState {
        targets = List.copyOf(targets);
        roles = List.copyOf(roles);
        awaited = List.copyOf(awaited);
    }

    static ObligationState of(ObligationId obligation, Subject subject, Duty duty) {
        Due due = duty.due();
        return new ObligationState(
                obligation,
                subject.targets(),
                subject.name(),
                subject.unit(),
                duty.openedOn(),
                due == null ? null : due.day(),
                due != null && due.tentative(),
                duty.roles(),
                duty.act(),
                subject.waivers().get(obligation),
                duty.awaited().stream().sorted().toList());
    }

    /** The target that it is about, if it is about one itself. */
    @Nullable ProtectionTargetId target() {
        String subject = obligation.subject();
        return subject.startsWith("target-") ? new ProtectionTargetId(subject) : null;
    }

    String rule() {
        return obligation.rule();
    }

    /** Whether it is not pursued on a day. */
    boolean isWaivedOn(LocalDate day) {
        return waivedUntil != null && !waivedUntil.isBefore(day);
    }
}
