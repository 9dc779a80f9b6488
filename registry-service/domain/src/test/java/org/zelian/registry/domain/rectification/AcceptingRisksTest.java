package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.rectification.Rectifications.DUE;
import static org.zelian.registry.domain.rectification.Rectifications.NEXT_YEAR;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.SIGNED;
import static org.zelian.registry.domain.rectification.Rectifications.accepted;
import static org.zelian.registry.domain.rectification.Rectifications.acknowledged;
import static org.zelian.registry.domain.rectification.Rectifications.inAcknowledged;
import static org.zelian.registry.domain.rectification.Rectifications.inIssued;
import static org.zelian.registry.domain.rectification.Rectifications.inProgress;
import static org.zelian.registry.domain.rectification.Rectifications.items;
import static org.zelian.registry.domain.rectification.Rectifications.order;
import static org.zelian.registry.domain.rectification.Rectifications.progress;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.AcceptRectificationRisk;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.domain.TermEndsAfterItBegins;

import java.time.LocalDate;

class AcceptingRisksTest {

    private static final Origin FOUND = Origin.AUTHORITY_INSPECTION;

    @Test
    void the_risk_of_some_items_is_accepted_until_a_day_with_a_reason() {
        inIssued(FOUND).when(accepting(TODAY, because(), 2, 3)).records(accepted(TODAY, 2, 3));
        inIssued(FOUND)
                .when(accepting(YESTERDAY, because(), 2))
                .isRefusedBy(TermEndsAfterItBegins.class, TODAY, YESTERDAY);
        inIssued(FOUND)
                .when(accepting(TODAY, Basis.none(), 2))
                .isRefusedBy(AsksEscalationsAndAcceptedRisksGiveAReason.class);
        inIssued(FOUND)
                .when(accepting(TODAY, because(), 4))
                .isRefusedBy(ItemsAreOfTheOrder.class, 4, 3);
    }

    @Test
    void a_major_risk_is_not_accepted() {
        inIssued(order(FOUND, DUE, Risk.LOW, Risk.MAJOR))
                .when(accepting(NEXT_YEAR, because(), 1, 2))
                .isRefusedBy(MajorRisksAreNotAccepted.class, 2);
        inIssued(order(FOUND, DUE, Risk.LOW, Risk.MAJOR))
                .when(accepting(NEXT_YEAR, because(), 1))
                .records(accepted(NEXT_YEAR, 1));
    }

    @Test
    void a_risk_that_the_police_ordered_to_be_dealt_with_is_not_accepted() {
        inIssued(Origin.POLICE)
                .when(accepting(NEXT_YEAR, because(), 3))
                .isRefusedBy(WhatThePoliceOrderedIsPutRight.class);
    }

    @Test
    void what_is_put_right_bears_no_risk() {
        inProgress(FOUND)
                .when(accepting(NEXT_YEAR, because(), 2))
                .isRefusedBy(WhatIsPutRightBearsNoRisk.class, 2);
        inProgress(FOUND).when(accepting(NEXT_YEAR, because(), 3)).records(accepted(NEXT_YEAR, 3));
    }

    @Test
    void an_order_of_accepted_risks_only_is_over() {
        inIssued(FOUND)
                .given(SIGNED, accepted(NEXT_YEAR, 1), accepted(NEXT_YEAR, 2, 3))
                .when(new AcknowledgeRectification(ORDER, because()))
                .isRefusedBy(
                        RectificationsTakeTheirStepsInOrder.class,
                        "RectificationPhase.RISK_ACCEPTED");
    }

    @Test
    void an_order_with_another_item_goes_on() {
        inIssued(FOUND)
                .given(SIGNED, accepted(NEXT_YEAR, 1, 2))
                .when(new AcknowledgeRectification(ORDER, because()))
                .records(acknowledged());
        inAcknowledged(FOUND)
                .given(SIGNED, accepted(NEXT_YEAR, 1, 2), progress(1), accepted(NEXT_YEAR, 3))
                .when(accepting(NEXT_YEAR, because(), 2))
                .records(accepted(NEXT_YEAR, 2));
    }

    @Test
    void what_was_accepted_until_a_day_gone_by_does_not_end_it() {
        inIssued(FOUND)
                .given(SIGNED, accepted(SIGNED, 1))
                .given(SIGNED.plusDays(1), accepted(NEXT_YEAR, 2, 3))
                .when(new AcknowledgeRectification(ORDER, because()))
                .records(acknowledged());
        inIssued(FOUND)
                .given(SIGNED, accepted(SIGNED.plusDays(1), 1))
                .given(SIGNED.plusDays(1), accepted(NEXT_YEAR, 2, 3))
                .when(new AcknowledgeRectification(ORDER, because()))
                .isRefusedBy(
                        RectificationsTakeTheirStepsInOrder.class,
                        "RectificationPhase.RISK_ACCEPTED");
    }

    private static AcceptRectificationRisk accepting(
            LocalDate until, Basis basis, Integer... items) {
        return new AcceptRectificationRisk(ORDER, items(items), until, basis);
    }
}
