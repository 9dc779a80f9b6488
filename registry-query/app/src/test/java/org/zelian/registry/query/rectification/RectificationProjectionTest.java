package org.zelian.registry.query.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.query.testing.Orders.item;
import static org.zelian.registry.query.testing.Orders.items;
import static org.zelian.registry.query.testing.Orders.order;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.rectification.Closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class RectificationProjectionTest {

    private static final RectificationId ID = new RectificationId("rectification-00000001");
    private static final UnitId UNIT = new UnitId("unit-00000001");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final Basis NONE = Basis.none();

    private final Folding<RectificationState> folding =
            new Folding<>(new RectificationProjection());

    private RectificationState row() {
        return Objects.requireNonNull(folding.row());
    }

    private void ordered() {
        folding.on(
                "2026-02-01",
                new RectificationOrdered(
                        ID,
                        UNIT,
                        order(
                                Origin.SELF_INSPECTION,
                                "示例整改",
                                DUE,
                                item(null, Risk.LOW),
                                item(null, Risk.HIGH)),
                        NONE));
    }

    private void submitted(String day) {
        ordered();
        folding.on("2026-02-02", progress(1, 2))
                .on(day, new RectificationSubmitted(ID, UNIT, Samples.SCAN, NONE));
    }

    private static RectificationProgressReported progress(Integer... done) {
        return new RectificationProgressReported(ID, UNIT, items(done), "示例", List.of(), NONE);
    }

    private static RectificationRiskAccepted accepted(String until, Integer... numbers) {
        return new RectificationRiskAccepted(
                ID, UNIT, items(numbers), LocalDate.parse(until), NONE);
    }

    @Test
    void a_row_begins_with_its_order() {
        folding.on("2026-02-01", new RectificationAcknowledged(ID, UNIT, NONE));
        assertThat(folding.row()).isNull();
        ordered();

        assertThat(row().phase()).isEqualTo(RectificationPhase.ISSUED);
        assertThat(row().dueOn()).isEqualTo(DUE);
        assertThat(row().ordered().risk()).isEqualTo(Risk.HIGH);
    }

    @Test
    void progress_keeps_the_day_from_which_it_is_under_way() {
        ordered();
        folding.on("2026-02-03", progress(1)).on("2026-02-05", progress(2));

        assertThat(row().phase()).isEqualTo(RectificationPhase.IN_PROGRESS);
        assertThat(row().since()).isEqualTo("2026-02-03");
        assertThat(row().items().settled(2, DUE)).isEqualTo(2);
    }

    @Test
    void what_is_returned_is_not_put_right_and_its_report_is_to_be_filed_again() {
        submitted("2026-02-10");
        folding.on("2026-02-11", new RectificationReportFiled(ID, UNIT, null, NONE));
        assertThat(row().work().filed()).isNotNull();
        folding.on("2026-02-12", new RectificationReturned(ID, UNIT, 2, items(2), NONE));

        assertThat(row().phase()).isEqualTo(RectificationPhase.IN_PROGRESS);
        assertThat(row().items().settled(2, DUE)).isEqualTo(1);
        assertThat(row().work().filed()).isNull();
        assertThat(row().work().verified()).isNull();
    }

    @Test
    void how_the_day_was_kept_follows_from_the_submission_that_was_verified() {
        submitted("2026-03-01");
        folding.on("2026-03-20", new RectificationVerified(ID, UNIT, 2, "可以", null, NONE));
        assertThat(row().closing()).isNull();
        folding.on("2026-03-21", new RectificationClosed(ID, UNIT, NONE));

        assertThat(row().closing()).isEqualTo(Closing.ON_TIME);
        assertThat(row().days()).isEqualTo(48);
        assertThat(row().overdueDays(LocalDate.of(2026, 4, 1))).isNull();
    }

    @Test
    void a_submission_after_the_day_is_late() {
        submitted("2026-03-02");
        folding.on("2026-03-20", new RectificationVerified(ID, UNIT, 2, "可以", null, NONE))
                .on("2026-03-21", new RectificationClosed(ID, UNIT, NONE));

        assertThat(row().closing()).isEqualTo(Closing.LATE);
    }

    @Test
    void an_extension_moves_the_day_and_answers_the_ask() {
        ordered();
        LocalDate later = DUE.plusMonths(1);
        folding.on("2026-02-03", new RectificationExtensionAsked(ID, UNIT, later, NONE));
        assertThat(row().deadline().asked()).isNotNull();
        folding.on("2026-02-04", new RectificationExtended(ID, UNIT, later, Samples.SCAN, NONE));

        assertThat(row().deadline().asked()).isNull();
        assertThat(row().dueOn()).isEqualTo(later);
        assertThat(row().overdueDays(later)).isNull();
        assertThat(row().overdueDays(later.plusDays(1))).isEqualTo(1);
    }

    @Test
    void an_ask_is_declined_or_falls_away_with_the_submission() {
        ordered();
        folding.on("2026-02-03", new RectificationExtensionAsked(ID, UNIT, DUE, NONE))
                .on("2026-02-04", new RectificationExtensionDeclined(ID, UNIT, NONE));
        assertThat(row().deadline().asked()).isNull();
        folding.on("2026-02-05", new RectificationExtensionAsked(ID, UNIT, DUE, NONE))
                .on("2026-02-06", new RectificationSubmitted(ID, UNIT, Samples.SCAN, NONE));
        assertThat(row().deadline().asked()).isNull();
        folding.on("2026-02-07", new RectificationExtensionAsked(ID, UNIT, DUE, NONE));
        assertThat(row().deadline().asked()).isNull();
    }

    @Test
    void an_order_ends_once_every_risk_is_accepted_on_the_day() {
        ordered();
        folding.on("2026-02-03", accepted("2026-02-10", 1));
        assertThat(row().phase()).isEqualTo(RectificationPhase.ISSUED);
        folding.on("2026-02-11", accepted("2026-06-30", 2));
        assertThat(row().phase()).isEqualTo(RectificationPhase.ISSUED);
        folding.on("2026-02-12", accepted("2026-06-30", 1));

        assertThat(row().phase()).isEqualTo(RectificationPhase.RISK_ACCEPTED);
        assertThat(row().items().acceptedUntil(1)).isEqualTo("2026-06-30");
        assertThat(row().overdueDays(DUE.plusYears(1))).isNull();
    }

    @Test
    void what_is_void_is_neither_open_nor_overdue() {
        ordered();
        folding.on("2026-02-03", new RectificationVoided(ID, UNIT, NONE));

        assertThat(row().phase()).isEqualTo(RectificationPhase.VOID);
        assertThat(row().overdueDays(DUE.plusDays(1))).isNull();
        assertThat(row().days()).isNull();
    }
}
