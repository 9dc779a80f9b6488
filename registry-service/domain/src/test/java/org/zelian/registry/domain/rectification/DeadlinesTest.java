package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.rectification.Rectifications.DUE;
import static org.zelian.registry.domain.rectification.Rectifications.FILE;
import static org.zelian.registry.domain.rectification.Rectifications.NEXT_YEAR;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.ORDERED;
import static org.zelian.registry.domain.rectification.Rectifications.SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.SIGNED;
import static org.zelian.registry.domain.rectification.Rectifications.SUBMISSION;
import static org.zelian.registry.domain.rectification.Rectifications.SUBMITTED;
import static org.zelian.registry.domain.rectification.Rectifications.VERIFIED;
import static org.zelian.registry.domain.rectification.Rectifications.WORKED;
import static org.zelian.registry.domain.rectification.Rectifications.acknowledged;
import static org.zelian.registry.domain.rectification.Rectifications.asked;
import static org.zelian.registry.domain.rectification.Rectifications.extended;
import static org.zelian.registry.domain.rectification.Rectifications.inIssued;
import static org.zelian.registry.domain.rectification.Rectifications.inProgress;
import static org.zelian.registry.domain.rectification.Rectifications.progress;
import static org.zelian.registry.domain.rectification.Rectifications.returned;
import static org.zelian.registry.domain.rectification.Rectifications.submitted;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.AskForRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.DeclineRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.EscalateRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ExtendRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.UrgeRectification;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;

/** 延期, 催办, 升级督办. */
class DeadlinesTest {

    private static final Origin FOUND = Origin.AUTHORITY_INSPECTION;
    private static final LocalDate LATER = DUE.plusMonths(1);

    @Test
    void the_unit_asks_for_a_later_day_with_a_reason() {
        inIssued(FOUND).when(asking(LATER, because())).records(asked(LATER));
        inIssued(FOUND)
                .when(asking(DUE, because()))
                .isRefusedBy(AnExtensionSetsALaterDay.class, DUE, DUE);
        inIssued(FOUND)
                .when(asking(LATER, Basis.none()))
                .isRefusedBy(AsksEscalationsAndAcceptedRisksGiveAReason.class);
    }

    @Test
    void the_issuer_extends_asked_or_not() {
        inIssued(FOUND).when(extending(LATER)).records(extended(LATER));
        inIssued(FOUND)
                .given(SIGNED, asked(NEXT_YEAR))
                .when(extending(LATER))
                .records(extended(LATER));
    }

    @Test
    void an_extension_leads_further_than_the_last() {
        inIssued(FOUND).when(extending(DUE)).isRefusedBy(AnExtensionSetsALaterDay.class, DUE, DUE);
        inIssued(FOUND)
                .given(SIGNED, extended(LATER))
                .when(extending(LATER))
                .isRefusedBy(AnExtensionSetsALaterDay.class, LATER, LATER);
    }

    @Test
    void what_was_asked_for_is_declined_with_a_reason() {
        inIssued(FOUND)
                .given(SIGNED, asked(LATER))
                .when(declining(because()))
                .records(new RectificationExtensionDeclined(ORDER, SCHOOL, because()));
        inIssued(FOUND)
                .given(SIGNED, asked(LATER))
                .when(declining(Basis.none()))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void an_ask_is_answered_once() {
        inIssued(FOUND).when(declining(because())).isRefusedBy(OnlyWhatWasAskedForIsDeclined.class);
        inIssued(FOUND)
                .given(SIGNED, asked(LATER), extended(LATER))
                .when(declining(because()))
                .isRefusedBy(OnlyWhatWasAskedForIsDeclined.class);
        inIssued(FOUND)
                .given(
                        SIGNED,
                        asked(LATER),
                        new RectificationExtensionDeclined(ORDER, SCHOOL, because()))
                .when(declining(because()))
                .isRefusedBy(OnlyWhatWasAskedForIsDeclined.class);
    }

    @Test
    void who_submits_asks_for_no_more_time() {
        inProgress(FOUND)
                .given(WORKED, asked(LATER), progress(3))
                .given(SUBMITTED, submitted())
                .given(VERIFIED, returned(SUBMISSION + 2, 1))
                .when(declining(because()))
                .isRefusedBy(OnlyWhatWasAskedForIsDeclined.class);
    }

    @Test
    void the_issuer_urges() {
        inIssued(FOUND)
                .when(new UrgeRectification(ORDER, "请抓紧", because()))
                .records(new RectificationUrged(ORDER, SCHOOL, "请抓紧", because()));
    }

    @Test
    void what_is_overdue_is_taken_further_up_with_a_reason() {
        LocalDate late = DUE.plusDays(1);
        inIssued(FOUND).on(late).when(escalating(because())).records(escalated());
        inIssued(FOUND)
                .on(DUE)
                .when(escalating(because()))
                .isRefusedBy(OnlyWhatIsOverdueIsEscalated.class, DUE, DUE);
        inIssued(FOUND)
                .when(escalating(Basis.none()))
                .isRefusedBy(AsksEscalationsAndAcceptedRisksGiveAReason.class);
    }

    @Test
    void what_was_extended_is_overdue_later() {
        inIssued(FOUND)
                .given(SIGNED, extended(LATER))
                .on(LATER)
                .when(escalating(because()))
                .isRefusedBy(OnlyWhatIsOverdueIsEscalated.class, LATER, LATER);
        inIssued(FOUND)
                .given(SIGNED, extended(LATER))
                .on(LATER.plusDays(1))
                .when(escalating(because()))
                .records(escalated());
    }

    @Test
    void what_is_said_beside_the_steps_may_be_of_a_day_before_the_last_and_not_the_first() {
        inIssued(FOUND)
                .given(WORKED, acknowledged())
                .on(SIGNED)
                .when(asking(LATER, because()))
                .records(asked(LATER));
        LocalDate before = ORDERED.minusDays(1);
        inIssued(FOUND)
                .on(before)
                .when(asking(LATER, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, ORDERED, "");
    }

    private static AskForRectificationExtension asking(LocalDate until, Basis basis) {
        return new AskForRectificationExtension(ORDER, until, basis);
    }

    private static ExtendRectification extending(LocalDate dueOn) {
        return new ExtendRectification(ORDER, dueOn, FILE, because());
    }

    private static DeclineRectificationExtension declining(Basis basis) {
        return new DeclineRectificationExtension(ORDER, basis);
    }

    private static EscalateRectification escalating(Basis basis) {
        return new EscalateRectification(ORDER, basis);
    }

    private static RectificationEscalated escalated() {
        return new RectificationEscalated(ORDER, SCHOOL, because());
    }
}
