package org.zelian.registry.contract.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class InspectionValuesTest {

    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));

    @Test
    void an_inspection_looks_at_one_to_fifty_systems() {
        refusedBy("AtLeastOneIsChosen", () -> record(Set.of()));
        refusedBy("ListIsWithinItsLimit", () -> record(targets(51)), 50);
        assertThat(record(targets(50)).targets()).hasSize(50);
    }

    @Test
    void the_systems_are_kept_in_the_order_of_their_ids() {
        assertThat(record(targets(9)).targets())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(InspectionValuesTest::target)
                                .toList());
    }

    @Test
    void a_plan_is_of_a_year_from_2025_on() {
        refusedBy("NumberIsWithinItsRange", () -> new ProtectionPlan(2024, FILE, null), 2025, 2100);
        refusedBy("NumberIsWithinItsRange", () -> new ProtectionPlan(2101, FILE, null), 2025, 2100);
        assertThat(new ProtectionPlan(2025, FILE, null).year()).isEqualTo(2025);
    }

    private static InspectionRecord record(Set<ProtectionTargetId> targets) {
        return new InspectionRecord(
                InspectionKind.SELF, targets, LocalDate.of(2026, 3, 1), true, "检查日志留存", true, null);
    }

    private static Set<ProtectionTargetId> targets(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(InspectionValuesTest::target)
                .collect(Collectors.toSet());
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }
}
