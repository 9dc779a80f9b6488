package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.rectification.Rectifications.HEAD;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.PROGRESS_ENTRY;
import static org.zelian.registry.domain.rectification.Rectifications.RESPONSIBLE;
import static org.zelian.registry.domain.rectification.Rectifications.SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.SUBMISSION;
import static org.zelian.registry.domain.rectification.Rectifications.SUBMITTED;
import static org.zelian.registry.domain.rectification.Rectifications.VERIFIED;
import static org.zelian.registry.domain.rectification.Rectifications.WORKED;
import static org.zelian.registry.domain.rectification.Rectifications.WORKER;
import static org.zelian.registry.domain.rectification.Rectifications.accepted;
import static org.zelian.registry.domain.rectification.Rectifications.closed;
import static org.zelian.registry.domain.rectification.Rectifications.inClosed;
import static org.zelian.registry.domain.rectification.Rectifications.inIssued;
import static org.zelian.registry.domain.rectification.Rectifications.inProgress;
import static org.zelian.registry.domain.rectification.Rectifications.inSubmitted;
import static org.zelian.registry.domain.rectification.Rectifications.inVerified;
import static org.zelian.registry.domain.rectification.Rectifications.issued;
import static org.zelian.registry.domain.rectification.Rectifications.items;
import static org.zelian.registry.domain.rectification.Rectifications.progress;
import static org.zelian.registry.domain.rectification.Rectifications.returned;
import static org.zelian.registry.domain.rectification.Rectifications.submitted;
import static org.zelian.registry.domain.rectification.Rectifications.verified;
import static org.zelian.registry.domain.rectification.Rectifications.voided;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.CloseRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReturnRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VerifyRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VoidRectification;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.util.List;

/** What the issuer says of what was done. */
class JudgingTest {

    private static final Origin FOUND = Origin.AUTHORITY_INSPECTION;

    @Test
    void what_was_submitted_is_verified() {
        inSubmitted(FOUND).when(verifying(SUBMISSION)).records(verified());
    }

    @Test
    void who_put_it_right_submitted_it_or_was_responsible_does_not_verify() {
        for (String hand : List.of(WORKER, HEAD, RESPONSIBLE.value())) {
            inSubmitted(FOUND)
                    .by(hand)
                    .when(verifying(SUBMISSION))
                    .isRefusedBy(NobodyVerifiesTheirOwnRectification.class);
        }
    }

    @Test
    void who_once_did_is_not_forgotten_when_it_is_returned() {
        inSubmitted(FOUND)
                .given(VERIFIED, returned(SUBMISSION, 2), progress(2), submitted())
                .by(WORKER)
                .when(verifying(SUBMISSION + 3))
                .isRefusedBy(NobodyVerifiesTheirOwnRectification.class);
    }

    @Test
    void the_submission_seen_is_the_latest() {
        inSubmitted(FOUND)
                .when(verifying(PROGRESS_ENTRY))
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, PROGRESS_ENTRY, SUBMISSION);
        inSubmitted(FOUND)
                .given(VERIFIED, returned(SUBMISSION, 2), progress(2), submitted())
                .when(verifying(SUBMISSION))
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, SUBMISSION, SUBMISSION + 3);
        inSubmitted(FOUND)
                .when(returning(PROGRESS_ENTRY, because(), 1))
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, PROGRESS_ENTRY, SUBMISSION);
    }

    @Test
    void nothing_is_verified_before_it_was_submitted() {
        inSubmitted(FOUND)
                .on(WORKED)
                .when(verifying(SUBMISSION))
                .isRefusedBy(TransitionsKeepTheirOrder.class, WORKED, SUBMITTED, "");
    }

    @Test
    void what_is_not_put_right_is_returned_with_a_reason() {
        inSubmitted(FOUND)
                .when(returning(SUBMISSION, because(), 1, 3))
                .records(returned(SUBMISSION, 1, 3));
        inSubmitted(FOUND)
                .when(returning(SUBMISSION, Basis.none(), 1))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void only_items_that_were_put_right_are_returned() {
        inSubmitted(FOUND)
                .when(returning(SUBMISSION, because(), 4))
                .isRefusedBy(ItemsAreOfTheOrder.class, 4, 3);
        inProgress(FOUND)
                .given(WORKED, accepted(TODAY, 3))
                .given(SUBMITTED, submitted())
                .when(returning(SUBMISSION + 1, because(), 3))
                .isRefusedBy(OnlyWhatWasPutRightIsReturned.class, 3);
    }

    @Test
    void what_is_verified_is_closed() {
        inVerified(FOUND).when(new CloseRectification(ORDER, because())).records(closed());
        inVerified(FOUND)
                .on(SUBMITTED)
                .when(new CloseRectification(ORDER, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, SUBMITTED, VERIFIED, "");
    }

    @Test
    void an_order_is_void_for_a_reason() {
        inVerified(FOUND).when(new VoidRectification(ORDER, because())).records(voided());
        inIssued(FOUND)
                .when(new VoidRectification(ORDER, Basis.none()))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
        inClosed(FOUND)
                .when(new VoidRectification(ORDER, because()))
                .isRefusedBy(
                        RectificationsTakeTheirStepsInOrder.class, "RectificationPhase.CLOSED");
    }

    @Test
    void what_the_police_ordered_is_void_by_their_document() {
        inIssued(Origin.POLICE)
                .when(new VoidRectification(ORDER, because()))
                .isRefusedBy(PoliceOrdersAreVoidedByTheirDocument.class, TODAY);
        inIssued(Origin.POLICE)
                .on(YESTERDAY)
                .when(new VoidRectification(ORDER, issued(TODAY)))
                .isRefusedBy(PoliceOrdersAreVoidedByTheirDocument.class, YESTERDAY);
        inIssued(Origin.POLICE)
                .when(new VoidRectification(ORDER, issued(TODAY)))
                .records(new RectificationVoided(ORDER, SCHOOL, issued(TODAY)));
    }

    private static VerifyRectification verifying(long submission) {
        return new VerifyRectification(ORDER, submission, "日志已满六个月", null, because());
    }

    private static ReturnRectification returning(long submission, Basis basis, Integer... again) {
        return new ReturnRectification(ORDER, submission, items(again), basis);
    }
}
