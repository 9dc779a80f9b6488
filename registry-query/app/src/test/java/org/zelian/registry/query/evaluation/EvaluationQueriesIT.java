package org.zelian.registry.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.evaluation.EvaluationDetail;
import org.zelian.registry.views.evaluation.EvaluationQuery.FindEvaluation;
import org.zelian.registry.views.evaluation.EvaluationQuery.ListEvaluations;
import org.zelian.registry.views.evaluation.EvaluationQuery.ListTargetEvaluations;
import org.zelian.registry.views.evaluation.EvaluationQuery.ShowEvaluationHistory;
import org.zelian.registry.views.evaluation.EvaluationRow;
import org.zelian.registry.views.evaluation.EvaluationWarning;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.protectiontarget.Regions;

import java.time.LocalDate;
import java.util.List;

class EvaluationQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final GradedCity city = GradedCity.once();

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    private List<EvaluationRow> listed(
            Asker asker, @Nullable String text, @Nullable EvaluationPhase phase) {
        return asker.ask(new ListEvaluations(null, text, phase, null, FIRST)).rows();
    }

    @Test
    void an_evaluation_is_shown_with_what_is_unusual_about_it() {
        EvaluationDetail detail = city.as(city.head).ask(new FindEvaluation(city.portalEvaluation));

        assertThat(detail.evaluation().phase()).isEqualTo(EvaluationPhase.REPORTED);
        assertThat(detail.evaluation().version()).isEqualTo(4);
        assertThat(detail.evaluation().entry()).isEqualTo(3);
        assertThat(detail.evaluation().contract()).isEqualTo("HT-01");
        assertThat(detail.level()).isEqualTo(L2);
        assertThat(detail.operator().unit()).isEqualTo(city.school);
        assertThat(detail.warnings())
                .containsExactly(
                        EvaluationWarning.LEVEL_DIFFERS,
                        EvaluationWarning.NUMBER_IS_OF_UNKNOWN_FORM);
    }

    @Test
    void a_past_day_knows_the_phase_of_that_day() {
        EvaluationDetail then =
                city.as(city.head)
                        .at(on("2026-04-05"))
                        .ask(new FindEvaluation(city.portalEvaluation));

        assertThat(then.evaluation().phase()).isEqualTo(EvaluationPhase.CONTRACTED);
        assertThat(then.evaluation().report()).isNull();
    }

    @Test
    void the_list_is_narrowed_by_phase_conclusion_and_text() {
        Asker admin = city.as(city.cityAdmin);

        assertThat(listed(admin, null, null))
                .extracting(EvaluationRow::evaluation)
                .contains(city.portalEvaluation, city.recordsEvaluation);
        assertThat(listed(admin, null, EvaluationPhase.EXISTING))
                .extracting(EvaluationRow::evaluation)
                .containsExactly(city.recordsEvaluation);
        assertThat(listed(admin, "CP-01", null))
                .extracting(EvaluationRow::evaluation)
                .containsExactly(city.portalEvaluation);
        assertThat(admin.ask(new ListEvaluations(null, null, null, Conclusion.GOOD, FIRST)).rows())
                .extracting(EvaluationRow::evaluation)
                .containsExactly(city.recordsEvaluation);
    }

    @Test
    void what_a_target_was_evaluated_is_told_of_it_and_in_its_regions() {
        Asker head = city.as(city.head);

        assertThat(head.ask(new ListTargetEvaluations(city.records)))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.existing()).isTrue();
                            assertThat(row.reportedOn()).isEqualTo("2024-06-01");
                        });
        Regions regions = head.ask(new FindTarget(city.records)).regions();
        assertThat(regions.evaluationPhase()).isEqualTo(EvaluationPhase.EXISTING);
        assertThat(regions.conclusion()).isEqualTo(Conclusion.GOOD);
        assertThat(regions.evaluatedOn()).isEqualTo("2024-06-01");
    }

    @Test
    void the_history_tells_each_step_with_its_values() {
        List<HistoryEntry> timeline =
                city.as(city.head).ask(new ShowEvaluationHistory(city.portalEvaluation));

        assertThat(timeline).hasSize(4);
        assertThat(timeline)
                .flatExtracting(HistoryEntry::changes)
                .contains(
                        new HistoryEntry.Change("phase", "ON_SITE", "REPORTED"),
                        new HistoryEntry.Change("report.number", null, "CP-01"));
    }

    @Test
    void outside_the_scope_there_is_nothing() {
        Asker outsider = city.as(city.otherHead);

        assertThat(listed(outsider, null, null)).isEmpty();
        assertThat(outsider.refusal(new FindEvaluation(city.portalEvaluation)).status())
                .isEqualTo(404);
        assertThat(outsider.refusal(new ListTargetEvaluations(city.records)).status())
                .isEqualTo(404);
        assertThat(outsider.refusal(new ShowEvaluationHistory(city.portalEvaluation)).status())
                .isEqualTo(404);
    }
}
