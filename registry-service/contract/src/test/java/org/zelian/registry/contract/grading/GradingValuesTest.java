package org.zelian.registry.contract.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Sealed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class GradingValuesTest {

    private static final Harm CITIZENS =
            new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL);
    private static final Harm SOCIETY =
            new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.SERIOUS);

    @Test
    void somebody_is_harmed() {
        refusedBy("AtLeastOneIsChosen", () -> harming(List.of()));
    }

    @Test
    void an_object_is_harmed_to_one_degree() {
        Harm worse = new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS);
        refusedBy("AnObjectIsHarmedToOneDegree", () -> harming(List.of(CITIZENS, worse)));
    }

    @Test
    void harms_stand_in_the_order_of_the_form() {
        assertThat(harming(List.of(SOCIETY, CITIZENS)).harms()).containsExactly(CITIZENS, SOCIETY);
    }

    @Test
    void texts_are_there_and_within_their_limits() {
        refusedBy("TextIsNotEmpty", () -> new Determination(" ", List.of(CITIZENS), "说明"));
        refusedBy("TextIsNotEmpty", () -> new Determination("描述", List.of(CITIZENS), " "));
        refusedBy(
                "TextIsWithinItsLimit",
                () -> new Determination("描".repeat(1_001), List.of(CITIZENS), "说明"),
                1_000);
        refusedBy("TextIsWithinItsLimit", () -> report("例".repeat(2_001), List.of()), 2_000);
    }

    @Test
    void at_most_thirty_experts_review() {
        Expert expert =
                new Expert(
                        Sealed.stored("grading-00000001", "c2VhbGVk"),
                        "示例研究院",
                        "高级工程师",
                        Expert.Field.SECURITY);
        refusedBy(
                "ListIsWithinItsLimit",
                () ->
                        new ExpertReview(
                                LocalDate.of(2026, 3, 1),
                                Collections.nCopies(31, expert),
                                true,
                                new EvidenceDigest("a".repeat(64))),
                30);
    }

    @Test
    void at_most_a_hundred_subsystems_are_named() {
        refusedBy("ListIsWithinItsLimit", () -> report("业务", Collections.nCopies(101, "子系统")), 100);
    }

    private static Determination harming(List<Harm> harms) {
        return new Determination("学生学籍信息", harms, "泄露会造成损害");
    }

    private static GradingReport report(String business, List<String> subsystems) {
        return new GradingReport(
                ReportTemplate.TEMPLATE_2025, "学校", "构成", business, subsystems, "数据", "责任");
    }
}
