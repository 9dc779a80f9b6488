package org.zelian.registry.domain.policy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.policy.PolicyCommand.RecordPolicyRefusal;
import org.zelian.registry.contract.policy.PolicyEvent.PolicyRefused;
import org.zelian.registry.domain.Circumstances;

import java.util.List;

class PolicyRefusalTest {

    private static final List<String> ARGUMENTS = List.of("unit-00000001");

    @Test
    void what_a_rule_refused_a_policy_is_kept() {
        Circumstances.of(PolicyRefusal.class)
                .by("policy:WhenUnitClosedThenItsAppointmentsEnd")
                .when(
                        new RecordPolicyRefusal(
                                "policyrefusal-1",
                                "WhenUnitClosedThenItsAppointmentsEnd",
                                "appointment.EndAppointment",
                                "appointments-00000001",
                                "AnAppointmentEndsWithinItsTerm",
                                ARGUMENTS))
                .records(
                        new PolicyRefused(
                                "WhenUnitClosedThenItsAppointmentsEnd",
                                "appointment.EndAppointment",
                                "appointments-00000001",
                                "AnAppointmentEndsWithinItsTerm",
                                ARGUMENTS));
    }
}
