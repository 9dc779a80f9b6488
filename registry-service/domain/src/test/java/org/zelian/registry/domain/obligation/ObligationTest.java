package org.zelian.registry.domain.obligation;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.obligation.ObligationCommand.EndWaiver;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.obligation.ObligationEvent.WaiverEnded;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;

class ObligationTest {

    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final ObligationId UNFILED = ObligationId.of("F02", TARGET, 12);
    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final LocalDate A_YEAR_ON = TODAY.plusYears(1);

    private final Circumstances<Obligation> obligation = Circumstances.of(Obligation.class);

    @Test
    void an_obligation_is_waived_for_a_while() {
        obligation.when(waive(A_YEAR_ON)).records(waived(A_YEAR_ON));
    }

    @Test
    void a_waiver_may_be_of_one_day() {
        obligation.when(waive(TODAY)).records(waived(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F18", "F30"})
    void some_are_never_waived(String rule) {
        ObligationId never = ObligationId.of(rule, TARGET, 12);
        obligation
                .when(new WaiveObligation(never, SCHOOL, A_YEAR_ON, because()))
                .isRefusedBy(SomeObligationsCannotBeWaived.class, rule);
    }

    @Test
    void a_waiver_does_not_end_before_it_begins() {
        obligation
                .when(waive(YESTERDAY))
                .isRefusedBy(WaiversEnd.class, YESTERDAY, TODAY, A_YEAR_ON);
    }

    @Test
    void a_waiver_ends_within_a_year() {
        LocalDate late = A_YEAR_ON.plusDays(1);
        obligation.when(waive(late)).isRefusedBy(WaiversEnd.class, late, TODAY, A_YEAR_ON);
    }

    @Test
    void a_waiver_gives_a_reason() {
        obligation
                .when(new WaiveObligation(UNFILED, SCHOOL, A_YEAR_ON, paper()))
                .isRefusedBy(WaiversGiveAReason.class);
    }

    @Test
    void nothing_is_waived_ahead() {
        obligation
                .on(TOMORROW)
                .when(waive(A_YEAR_ON))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_waiver_is_prolonged() {
        waivedSince(YESTERDAY, TODAY).when(waive(A_YEAR_ON)).records(waived(A_YEAR_ON));
    }

    @Test
    void a_waiver_in_force_is_not_said_again() {
        waivedSince(YESTERDAY, A_YEAR_ON)
                .when(waive(A_YEAR_ON))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_waiver_that_has_ended_may_be_given_again() {
        waivedSince(AT_FIRST, A_YEAR_ON)
                .given(YESTERDAY, new WaiverEnded(UNFILED, SCHOOL, because()))
                .when(waive(A_YEAR_ON))
                .records(waived(A_YEAR_ON));
    }

    @Test
    void waivers_do_not_go_back_in_time() {
        waivedSince(YESTERDAY, TODAY)
                .on(AT_FIRST)
                .when(waive(TODAY))
                .isRefusedBy(TransitionsKeepTheirOrder.class, AT_FIRST, YESTERDAY, "");
    }

    @Test
    void a_waiver_is_taken_back() {
        waivedSince(YESTERDAY, A_YEAR_ON)
                .when(new EndWaiver(UNFILED, SCHOOL, because()))
                .records(new WaiverEnded(UNFILED, SCHOOL, because()));
    }

    @Test
    void a_waiver_is_taken_back_with_a_reason() {
        waivedSince(YESTERDAY, A_YEAR_ON)
                .when(new EndWaiver(UNFILED, SCHOOL, paper()))
                .isRefusedBy(WaiversGiveAReason.class);
    }

    @Test
    void a_waiver_that_ran_out_is_not_taken_back() {
        waivedSince(AT_FIRST, YESTERDAY)
                .when(new EndWaiver(UNFILED, SCHOOL, because()))
                .isRefusedBy(OnlyAWaiverInForceIsEnded.class, TODAY);
    }

    @Test
    void nothing_is_taken_back_ahead() {
        waivedSince(YESTERDAY, A_YEAR_ON)
                .on(TOMORROW)
                .when(new EndWaiver(UNFILED, SCHOOL, because()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_waiver_is_taken_back_once() {
        waivedSince(AT_FIRST, A_YEAR_ON)
                .given(YESTERDAY, new WaiverEnded(UNFILED, SCHOOL, because()))
                .when(new EndWaiver(UNFILED, SCHOOL, because()))
                .isRefusedBy(OnlyAWaiverInForceIsEnded.class, TODAY);
    }

    @Test
    void a_waiver_is_not_taken_back_before_it_was_given() {
        waivedSince(YESTERDAY, A_YEAR_ON)
                .on(AT_FIRST)
                .when(new EndWaiver(UNFILED, SCHOOL, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, AT_FIRST, YESTERDAY, "");
    }

    @Test
    void who_has_seen_another_version_waives_nothing() {
        waivedSince(YESTERDAY, TODAY).having(2).when(waive(A_YEAR_ON)).isAConflict();
    }

    private Circumstances<Obligation> waivedSince(LocalDate from, LocalDate until) {
        return obligation.given(from, waived(until));
    }

    private static WaiveObligation waive(LocalDate until) {
        return new WaiveObligation(UNFILED, SCHOOL, until, because());
    }

    private static ObligationWaived waived(LocalDate until) {
        return new ObligationWaived(UNFILED, SCHOOL, until, because());
    }
}
