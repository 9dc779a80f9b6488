package org.zelian.registry.service.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class PolicyCommandIdTest {

    @Test
    void the_id_is_the_beginning_of_a_digest_as_a_uuid_of_version_8() {
        UUID id = PolicyCommandId.of("WhenAThenB", "event-1", "target-1", 0);
        assertThat(id).isEqualTo(UUID.fromString("5c044344-7143-8544-a0fe-2f80f3e52514"));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void texts_do_not_run_into_each_other() {
        assertThat(PolicyCommandId.of("ab", "c", "d", 0))
                .isNotEqualTo(PolicyCommandId.of("a", "bc", "d", 0));
        assertThat(PolicyCommandId.of("a", "b", "c", 1))
                .isNotEqualTo(PolicyCommandId.of("a", "b", "c", 0));
    }
}
