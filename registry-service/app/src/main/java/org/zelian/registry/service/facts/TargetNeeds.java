package org.zelian.registry.service.facts;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.domain.protectiontarget.Unfinished;

import java.time.LocalDate;

/** What a decision about a target needs to know of what is of it. */
final class TargetNeeds {

    private TargetNeeds() {}

    /** Looked for only where the target is to end. */
    static Unfinished unfinished(ProtectionTargetCommand command, Facts facts, LocalDate day) {
        if (!(command instanceof RetireTarget)) {
            return Unfinished.NOTHING;
        }
        ProtectionTargetId target = command.target();
        return new Unfinished(
                facts.openFilings().of(target, day),
                facts.openOrders().naming(target, day),
                facts.gradings().underReview(target, day));
    }
}
