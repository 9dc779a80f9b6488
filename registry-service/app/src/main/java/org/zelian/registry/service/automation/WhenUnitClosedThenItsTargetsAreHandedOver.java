package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;

import java.util.List;

/**
 * Each system goes to the successor that was named when its unit was closed, merged, split or
 * moved.
 */
public final class WhenUnitClosedThenItsTargetsAreHandedOver implements Policy {

    private final Policies policies;

    public WhenUnitClosedThenItsTargetsAreHandedOver(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(UnitEvent event, EventMessage<?> message, TrackingToken token) {
        Cause cause = Cause.of(message, token);
        for (TargetSuccession succession : successions(event)) {
            policies.send(
                    getClass(),
                    cause,
                    succession.target().value(),
                    new HandOverTarget(succession.target(), succession.successor(), Basis.none()),
                    cause.effective());
        }
    }

    private static List<TargetSuccession> successions(UnitEvent event) {
        return switch (event) {
            case UnitClosed closed -> closed.successions();
            case UnitMerged merged -> merged.successions();
            case UnitSplit split -> split.successions();
            case UnitMoved moved -> moved.successions();
            default -> List.of();
        };
    }
}
