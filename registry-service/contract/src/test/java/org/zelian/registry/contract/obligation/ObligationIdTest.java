package org.zelian.registry.contract.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;

class ObligationIdTest {

    @Test
    void it_is_made_of_rule_subject_and_opening() {
        ObligationId id = ObligationId.of("F02", new ProtectionTargetId("target-7K3M9QXA"), 1234);
        assertThat(id.value()).isEqualTo("obligation-F02-target-7K3M9QXA-1234");
        assertThat(id.rule()).isEqualTo("F02");
        assertThat(id.subject()).isEqualTo("target-7K3M9QXA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "obligation-F2-target-7K3M9QXA-1",
                "obligation-F02-person-7K3M9QXA-1",
                "obligation-F02-target-7K3M9QXU-1",
                "obligation-F02-target-7K3M9QXA--1"
            })
    void nothing_else_is_one(String value) {
        refusedBy("IdentifierIsWellFormed", () -> new ObligationId(value), value);
    }
}
