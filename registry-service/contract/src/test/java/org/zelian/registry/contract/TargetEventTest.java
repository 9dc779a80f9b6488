package org.zelian.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.contract.evidence.EvidenceEvent;

import java.util.Arrays;
import java.util.List;

class TargetEventTest {

    /** Else the files that it names would not go with the target (decision 0012). */
    @Test
    void what_happens_to_a_target_is_of_its_history_but_for_who_opened_its_files() {
        List<Class<?>> ofTargets =
                EventCatalogue.events().values().stream()
                        .<Class<?>>map(event -> event)
                        .filter(TargetEventTest::namesItsTarget)
                        .filter(event -> !EvidenceEvent.class.isAssignableFrom(event))
                        .toList();

        assertThat(ofTargets)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).isAssignableTo(TargetEvent.class));
    }

    private static boolean namesItsTarget(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .anyMatch(
                        part ->
                                part.getName().equals("target")
                                        && part.getType() == ProtectionTargetId.class);
    }
}
