package org.zelian.registry.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;

import java.util.List;

/** The level that follows from who is harmed how badly: every case of both editions, as data. */
class GradingMatrixTest {

    @ParameterizedTest
    @CsvFileSource(resources = "matrix.csv", numLinesToSkip = 1)
    void the_level_follows_from_both_matrices_as_printed(
            GradingMatrix matrix,
            InfringedObject informationObject,
            DegreeOfInfringement informationDegree,
            InfringedObject serviceObject,
            DegreeOfInfringement serviceDegree,
            String levels) {
        GradingContent content =
                new Draft(
                                matrix,
                                null,
                                Gradings.determination(informationObject, informationDegree),
                                Gradings.determination(serviceObject, serviceDegree),
                                Gradings.report())
                        .content(null, 1);
        assertThat(content.levels().notation()).isEqualTo(levels);
    }

    @Test
    void of_several_harmed_the_worst_counts() {
        Determination several =
                new Determination(
                        "描述",
                        List.of(
                                new Harm(
                                        InfringedObject.CITIZENS,
                                        DegreeOfInfringement.ESPECIALLY_SERIOUS),
                                new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.SERIOUS)),
                        "说明");
        assertThat(several.level(GradingMatrix.GBT22240_2020))
                .isEqualTo(SecurityProtectionLevel.L3);
    }

    @Test
    void the_editions_differ_where_the_nation_is_harmed() {
        List<Harm> citizens =
                List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS));
        List<Harm> nation = List.of(new Harm(InfringedObject.NATION, DegreeOfInfringement.GENERAL));
        assertThat(GradingMatrix.agreeOn(citizens)).isTrue();
        assertThat(GradingMatrix.agreeOn(nation)).isFalse();
    }

    @Test
    void the_level_is_the_higher_of_both() {
        assertThatThrownBy(
                        () ->
                                new GradedLevels(
                                        SecurityProtectionLevel.L1,
                                        SecurityProtectionLevel.L2,
                                        SecurityProtectionLevel.L1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("TheLevelIsTheHigherOfBoth");
    }

    @Test
    void levels_that_do_not_follow_from_the_matrix_are_no_content() {
        assertThatThrownBy(
                        () ->
                                new GradingContent(
                                        GradingMatrix.GBT22240_2020,
                                        null,
                                        Gradings.level2(),
                                        Gradings.level1(),
                                        GradedLevels.of(
                                                SecurityProtectionLevel.L1,
                                                SecurityProtectionLevel.L1),
                                        Gradings.report(),
                                        null,
                                        1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("TheLevelsFollowFromTheMatrix");
    }
}
