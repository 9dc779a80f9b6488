package org.zelian.registry.demo;

import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.obligation.ObligationCommand.EndWaiver;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where in the ledger streams began. An obligation is named by the entry that opened it, and the
 * story cannot know that entry's place before it was told.
 */
final class Beginnings {

    private static final long UNKNOWN = 0;

    private final Map<String, Long> positions = new HashMap<>();

    /** What is asked of a target since its registration, before it is known where that stands. */
    static ObligationId unknown(String rule, ProtectionTargetId target) {
        return ObligationId.of(rule, target, UNKNOWN);
    }

    void note(Done done) {
        if (done.version() == 1) {
            positions.put(done.stream(), done.position());
        }
    }

    /** The command, its obligation named as the registry names it. */
    RegistryCommand known(RegistryCommand command) {
        return switch (command) {
            case WaiveObligation c ->
                    new WaiveObligation(known(c.obligation()), c.unit(), c.until(), c.basis());
            case EndWaiver c -> new EndWaiver(known(c.obligation()), c.unit(), c.basis());
            default -> command;
        };
    }

    private ObligationId known(ObligationId obligation) {
        ProtectionTargetId target = new ProtectionTargetId(obligation.subject());
        long began = Objects.requireNonNull(positions.get(target.value()));
        return ObligationId.of(obligation.rule(), target, began);
    }
}
