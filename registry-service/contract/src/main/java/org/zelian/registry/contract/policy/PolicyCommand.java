package org.zelian.registry.contract.policy;

import org.zelian.registry.contract.RegistryCommand;

import java.util.List;

/** What a policy asks for itself. */
public sealed interface PolicyCommand extends RegistryCommand {

    /**
     * A rule refused what a policy wanted: kept, so that the people concerned see it.
     *
     * @param stream {@code policyrefusal-<id of the refused command>}
     * @param policy its name, {@code WhenUnitClosedThenItsAppointmentsEnd}
     * @param command name of the refused command
     * @param subject stream the command was for
     * @param rule that refused
     */
    record RecordPolicyRefusal(
            String stream,
            String policy,
            String command,
            String subject,
            String rule,
            List<String> arguments)
            implements PolicyCommand {
        public RecordPolicyRefusal {
            arguments = List.copyOf(arguments);
        }
    }
}
