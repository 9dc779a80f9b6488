package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.rectification.Rectifications.AT_SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.CLOSED;
import static org.zelian.registry.domain.rectification.Rectifications.FILE;
import static org.zelian.registry.domain.rectification.Rectifications.NEXT_YEAR;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.RESPONSIBLE;
import static org.zelian.registry.domain.rectification.Rectifications.SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.SUBMISSION;
import static org.zelian.registry.domain.rectification.Rectifications.SUBMITTED;
import static org.zelian.registry.domain.rectification.Rectifications.VERIFIED;
import static org.zelian.registry.domain.rectification.Rectifications.WORKED;
import static org.zelian.registry.domain.rectification.Rectifications.WORKER;
import static org.zelian.registry.domain.rectification.Rectifications.accepted;
import static org.zelian.registry.domain.rectification.Rectifications.filed;
import static org.zelian.registry.domain.rectification.Rectifications.inAcknowledged;
import static org.zelian.registry.domain.rectification.Rectifications.inClosed;
import static org.zelian.registry.domain.rectification.Rectifications.inIssued;
import static org.zelian.registry.domain.rectification.Rectifications.inPlanned;
import static org.zelian.registry.domain.rectification.Rectifications.inProgress;
import static org.zelian.registry.domain.rectification.Rectifications.inSubmitted;
import static org.zelian.registry.domain.rectification.Rectifications.inVerified;
import static org.zelian.registry.domain.rectification.Rectifications.items;
import static org.zelian.registry.domain.rectification.Rectifications.plan;
import static org.zelian.registry.domain.rectification.Rectifications.progress;
import static org.zelian.registry.domain.rectification.Rectifications.returned;
import static org.zelian.registry.domain.rectification.Rectifications.submitted;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.FileRectificationReport;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReportRectificationProgress;
import org.zelian.registry.contract.rectification.RectificationCommand.SubmitRectification;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.TermEndsAfterItBegins;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the unit does about an order. */
class PuttingRightTest {

    private static final Origin FOUND = Origin.AUTHORITY_INSPECTION;

    @Test
    void it_is_acknowledged_from_the_day_it_was_received() {
        inIssued(FOUND)
                .when(new AcknowledgeRectification(ORDER, because()))
                .records(new RectificationAcknowledged(ORDER, SCHOOL, because()));
        LocalDate before = Rectifications.ORDERED.minusDays(1);
        inIssued(FOUND)
                .on(before)
                .when(new AcknowledgeRectification(ORDER, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, Rectifications.ORDERED, "");
    }

    @Test
    void it_is_planned_by_whom_and_until_when() {
        inAcknowledged(FOUND)
                .when(planning(TODAY))
                .records(new RectificationPlanned(ORDER, SCHOOL, plan(TODAY), because()));
        inPlanned(FOUND)
                .when(planning(NEXT_YEAR))
                .records(new RectificationPlanned(ORDER, SCHOOL, plan(NEXT_YEAR), because()));
        inAcknowledged(FOUND)
                .when(planning(YESTERDAY))
                .isRefusedBy(TermEndsAfterItBegins.class, TODAY, YESTERDAY);
    }

    @Test
    void the_responsible_person_works_there() {
        inAcknowledged(FOUND)
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(), null, null, false))
                .when(planning(TODAY))
                .isRefusedBy(ThePlansResponsibleWorksInTheUnit.class, RESPONSIBLE.value());
    }

    @Test
    void another_plan_does_not_take_the_work_back() {
        inProgress(FOUND)
                .given(WORKED, Rectifications.planned())
                .givenBy(WORKER, WORKED, progress(3))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .records(submitted());
        inProgress(FOUND)
                .given(WORKED, progress(3), Rectifications.planned())
                .when(new SubmitRectification(ORDER, FILE, because()))
                .records(submitted());
    }

    @Test
    void progress_names_items_of_the_order() {
        inAcknowledged(FOUND).when(reporting(1, 3)).records(progress(1, 3));
        inPlanned(FOUND).when(reporting(4)).isRefusedBy(ItemsAreOfTheOrder.class, 4, 3);
        inPlanned(FOUND).when(reporting(0)).isRefusedBy(ItemsAreOfTheOrder.class, 0, 3);
    }

    @Test
    void progress_is_not_reported_ahead_nor_late_without_a_reason() {
        inPlanned(FOUND)
                .on(TOMORROW)
                .when(reporting(1))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
        inPlanned(FOUND)
                .on(WORKED)
                .when(
                        new ReportRectificationProgress(
                                ORDER, items(1), "已扩容", List.of(), Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, WORKED);
    }

    @Test
    void it_is_submitted_when_every_item_is_put_right() {
        inProgress(FOUND)
                .when(new SubmitRectification(ORDER, FILE, because()))
                .isRefusedBy(EveryItemIsPutRightFirst.class, "3");
        inAcknowledged(FOUND)
                .given(WORKED, progress(2))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .isRefusedBy(EveryItemIsPutRightFirst.class, "1、3");
        inProgress(FOUND)
                .given(WORKED, progress(3))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .records(submitted());
    }

    @Test
    void it_is_submitted_when_the_risk_of_the_rest_is_accepted_and_that_still_runs() {
        inProgress(FOUND)
                .given(WORKED, accepted(TODAY, 3))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .records(submitted());
        inProgress(FOUND)
                .given(WORKED, accepted(YESTERDAY, 3))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .isRefusedBy(EveryItemIsPutRightFirst.class, "3");
    }

    @Test
    void what_was_returned_is_put_right_again() {
        inSubmitted(FOUND)
                .given(VERIFIED, returned(SUBMISSION, 2))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .isRefusedBy(EveryItemIsPutRightFirst.class, "2");
        inSubmitted(FOUND)
                .given(VERIFIED, returned(SUBMISSION, 2), progress(2))
                .when(new SubmitRectification(ORDER, FILE, because()))
                .records(submitted());
    }

    @Test
    void the_police_get_a_report_of_what_they_ordered_once() {
        inSubmitted(Origin.POLICE).when(filing()).records(filed());
        inVerified(Origin.POLICE).when(filing()).records(filed());
        inSubmitted(Origin.POLICE)
                .given(VERIFIED, filed(), Rectifications.verified())
                .when(filing())
                .isRefusedBy(AReportIsFiledOnce.class);
        inClosed(FOUND).when(filing()).isRefusedBy(OnlyPoliceOrdersAreReportedToThePolice.class);
    }

    @Test
    void what_was_returned_is_reported_to_them_anew() {
        inSubmitted(Origin.POLICE)
                .given(VERIFIED, filed(), returned(SUBMISSION, 2), progress(2), submitted())
                .when(filing())
                .records(filed());
    }

    @Test
    void they_may_have_had_it_before_it_was_closed_and_not_before_it_was_submitted() {
        inClosed(Origin.POLICE).on(SUBMITTED).when(filing()).records(filed());
        inClosed(Origin.POLICE)
                .on(WORKED)
                .when(filing())
                .isRefusedBy(TransitionsKeepTheirOrder.class, WORKED, SUBMITTED, "");
        inClosed(Origin.POLICE).on(CLOSED).when(filing()).records(filed());
    }

    @Test
    void who_has_seen_another_version_takes_no_step() {
        inIssued(FOUND)
                .having(2)
                .when(new AcknowledgeRectification(ORDER, because()))
                .isAConflict();
    }

    private static PlanRectification planning(LocalDate finishOn) {
        return new PlanRectification(ORDER, plan(finishOn), because());
    }

    private static ReportRectificationProgress reporting(Integer... done) {
        return new ReportRectificationProgress(ORDER, items(done), "已扩容", List.of(FILE), because());
    }

    private static FileRectificationReport filing() {
        return new FileRectificationReport(ORDER, FILE, because());
    }
}
