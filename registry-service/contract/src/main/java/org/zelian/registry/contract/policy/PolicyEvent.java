package org.zelian.registry.contract.policy;

import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;

import java.util.List;

/** What became of a policy's wish. Stream: one per refused command. */
public sealed interface PolicyEvent extends RegistryEvent {

    @EventName("policy.refused")
    record PolicyRefused(
            String policy, String command, String subject, String rule, List<String> arguments)
            implements PolicyEvent {
        public PolicyRefused {
            arguments = List.copyOf(arguments);
        }
    }
}
