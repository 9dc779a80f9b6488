package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.rectification.Rectifications.DUE;
import static org.zelian.registry.domain.rectification.Rectifications.NEXT_YEAR;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.ORDERED;
import static org.zelian.registry.domain.rectification.Rectifications.SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.SIGNED;
import static org.zelian.registry.domain.rectification.Rectifications.TARGET;
import static org.zelian.registry.domain.rectification.Rectifications.accepted;
import static org.zelian.registry.domain.rectification.Rectifications.extended;
import static org.zelian.registry.domain.rectification.Rectifications.inAcknowledged;
import static org.zelian.registry.domain.rectification.Rectifications.inClosed;
import static org.zelian.registry.domain.rectification.Rectifications.inIssued;
import static org.zelian.registry.domain.rectification.Rectifications.inProgress;
import static org.zelian.registry.domain.rectification.Rectifications.inSubmitted;
import static org.zelian.registry.domain.rectification.Rectifications.issued;
import static org.zelian.registry.domain.rectification.Rectifications.order;
import static org.zelian.registry.domain.rectification.Rectifications.voided;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.Set;

class CorrectingOrdersTest {

    private static final Origin FOUND = Origin.AUTHORITY_INSPECTION;
    private static final RectificationOrder RIGHT = order(FOUND, NEXT_YEAR, Risk.HIGH, Risk.LOW);

    @Test
    void what_was_ordered_is_put_right() {
        inIssued(FOUND).when(correcting(0, RIGHT)).records(corrected(0, RIGHT));
        inIssued(FOUND)
                .given(ORDERED, corrected(0, RIGHT))
                .when(correcting(1, order(FOUND, NEXT_YEAR, Risk.LOW)))
                .records(corrected(1, order(FOUND, NEXT_YEAR, Risk.LOW)));
    }

    @Test
    void a_correction_gives_a_reason_and_names_the_order() {
        inIssued(FOUND)
                .when(new CorrectRectificationOrder(ORDER, 0, RIGHT, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
        inAcknowledged(FOUND)
                .when(correcting(1, RIGHT))
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void where_it_comes_from_stays() {
        inIssued(FOUND)
                .when(correcting(0, order(Origin.INCIDENT)))
                .isRefusedBy(AnOrderStaysOfItsOrigin.class);
    }

    @Test
    void what_is_over_is_corrected_by_the_city() {
        inClosed(FOUND)
                .as(Role.DISTRICT_ADMIN)
                .on(ORDERED)
                .when(correcting(0, order(FOUND)))
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
        inIssued(FOUND)
                .given(SIGNED, voided())
                .as(Role.DISTRICT_ADMIN)
                .on(ORDERED)
                .when(correcting(0, order(FOUND)))
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
        inClosed(FOUND)
                .as(Role.CITY_ADMIN)
                .on(ORDERED)
                .when(correcting(0, order(FOUND, NEXT_YEAR, Risk.LOW, Risk.LOW, Risk.LOW)))
                .records(corrected(0, order(FOUND, NEXT_YEAR, Risk.LOW, Risk.LOW, Risk.LOW)));
    }

    @Test
    void it_was_ordered_before_anything_was_done_or_said_about_it() {
        inAcknowledged(FOUND)
                .when(correcting(0, RIGHT))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, "", SIGNED);
        inIssued(FOUND)
                .given(SIGNED, new RectificationUrged(ORDER, SCHOOL, "请抓紧", because()))
                .when(correcting(0, RIGHT))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, "", SIGNED);
    }

    @Test
    void items_that_were_dealt_with_stay() {
        inProgress(FOUND)
                .on(ORDERED)
                .when(correcting(0, order(FOUND, DUE, Risk.LOW)))
                .isRefusedBy(ItemsDealtWithStay.class, 1, 2);
        inProgress(FOUND).on(ORDERED).when(correcting(0, RIGHT)).records(corrected(0, RIGHT));
        inIssued(FOUND)
                .given(ORDERED, accepted(NEXT_YEAR, 3))
                .on(ORDERED)
                .when(correcting(0, RIGHT))
                .isRefusedBy(ItemsDealtWithStay.class, 2, 3);
    }

    @Test
    void once_submitted_no_item_comes_or_goes() {
        RectificationOrder more = order(FOUND, DUE, Risk.LOW, Risk.LOW, Risk.LOW, Risk.LOW);
        inSubmitted(FOUND)
                .on(ORDERED)
                .when(correcting(0, more))
                .isRefusedBy(ItemsDealtWithStay.class, 4, 3);
        inProgress(FOUND).on(ORDERED).when(correcting(0, more)).records(corrected(0, more));
    }

    @Test
    void what_was_accepted_does_not_turn_out_major() {
        RectificationOrder major = order(FOUND, DUE, Risk.LOW, Risk.LOW, Risk.MAJOR);
        inIssued(FOUND)
                .given(ORDERED, accepted(NEXT_YEAR, 3))
                .on(ORDERED)
                .when(correcting(0, major))
                .isRefusedBy(MajorRisksAreNotAccepted.class, 3);
        inIssued(FOUND)
                .when(correcting(0, order(FOUND, NEXT_YEAR, Risk.MAJOR)))
                .records(corrected(0, order(FOUND, NEXT_YEAR, Risk.MAJOR)));
    }

    @Test
    void it_was_not_due_after_what_it_was_extended_to() {
        LocalDate first = DUE.plusMonths(1);
        inIssued(FOUND)
                .given(SIGNED, extended(first), extended(first.plusMonths(1)))
                .on(ORDERED)
                .when(correcting(0, order(FOUND, first, Risk.LOW)))
                .isRefusedBy(AnExtensionSetsALaterDay.class, first, first);
        inIssued(FOUND)
                .given(SIGNED, extended(first))
                .on(ORDERED)
                .when(correcting(0, order(FOUND, first.minusDays(1), Risk.LOW)))
                .records(corrected(0, order(FOUND, first.minusDays(1), Risk.LOW)));
    }

    @Test
    void what_is_put_right_may_have_been() {
        inIssued(FOUND)
                .when(correcting(0, order(FOUND, DUE, Risk.LOW)))
                .isRefusedBy(AnOrderIsNotDueBeforeItsDay.class, DUE, TODAY);
        inIssued(FOUND)
                .knowing(
                        new RectificationFacts(
                                Rectifications.AT_SCHOOL, Set.of(), null, null, true))
                .when(correcting(0, RIGHT))
                .isRefusedBy(OrderedSystemsAreTheUnits.class, TARGET.value());
        RectificationOrder police = order(Origin.POLICE, NEXT_YEAR, Risk.LOW);
        inIssued(Origin.POLICE)
                .when(correcting(0, police))
                .isRefusedBy(PoliceOrdersBringTheirNotice.class, TODAY);
        inIssued(Origin.POLICE)
                .when(new CorrectRectificationOrder(ORDER, 0, police, issued(TODAY)))
                .records(new RectificationOrderCorrected(ORDER, SCHOOL, 0, police, issued(TODAY)));
    }

    @Test
    void who_has_seen_another_version_corrects_nothing() {
        inIssued(FOUND).having(2).when(correcting(0, RIGHT)).isAConflict();
    }

    private static CorrectRectificationOrder correcting(long entry, RectificationOrder right) {
        return new CorrectRectificationOrder(ORDER, entry, right, because());
    }

    private static RectificationOrderCorrected corrected(long entry, RectificationOrder right) {
        return new RectificationOrderCorrected(ORDER, SCHOOL, entry, right, because());
    }
}
