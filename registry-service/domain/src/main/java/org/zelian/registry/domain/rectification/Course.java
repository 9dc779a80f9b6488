package org.zelian.registry.domain.rectification;

import static org.zelian.registry.contract.rectification.RectificationPhase.ACKNOWLEDGED;
import static org.zelian.registry.contract.rectification.RectificationPhase.CLOSED;
import static org.zelian.registry.contract.rectification.RectificationPhase.IN_PROGRESS;
import static org.zelian.registry.contract.rectification.RectificationPhase.ISSUED;
import static org.zelian.registry.contract.rectification.RectificationPhase.PLANNED;
import static org.zelian.registry.contract.rectification.RectificationPhase.RISK_ACCEPTED;
import static org.zelian.registry.contract.rectification.RectificationPhase.SUBMITTED;
import static org.zelian.registry.contract.rectification.RectificationPhase.VERIFIED;
import static org.zelian.registry.contract.rectification.RectificationPhase.VOID;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** 整改 on its way: the phase it is in, and the days of the steps that led there. */
final class Course {

    /** Until it is submitted, and again when it was returned. */
    static final Set<RectificationPhase> UNDER_WAY =
            EnumSet.of(ISSUED, ACKNOWLEDGED, PLANNED, IN_PROGRESS);

    private static final Set<RectificationPhase> OVER = EnumSet.of(CLOSED, RISK_ACCEPTED, VOID);

    private final Entries<RectificationPhase> steps = new Entries<>();
    private final Entries<RectificationEvent> all = new Entries<>();
    private RectificationPhase phase = ISSUED;
    private @Nullable LocalDate submittedOn;
    private long submission = -1;
    private long entries;

    /**
     * @param accepted whether the risk of every item is accepted by now
     */
    void add(RectificationEvent event, LocalDate effective, boolean accepted) {
        RectificationPhase entered = entered(event, accepted);
        steps.add(event, effective, entered);
        all.add(event, effective, event);
        phase = entered == null || event instanceof Correction ? phase : entered;
        if (event instanceof RectificationSubmitted) {
            submittedOn = effective;
            submission = entries;
        }
        entries++;
    }

    boolean isOver() {
        return OVER.contains(phase);
    }

    boolean isUnderWay() {
        return UNDER_WAY.contains(phase);
    }

    /** Sequence number of the last submission; -1 if there is none. */
    long submission() {
        return submission;
    }

    /** Refuses a step that is not taken from here, or that goes back in time. */
    void goesOn(Act act, Basis basis, Set<RectificationPhase> from) {
        act.isAboutThePast(basis);
        RectificationsTakeTheirStepsInOrder.check(phase, from);
        TransitionsKeepTheirOrder.check(steps.latest(), act.effective(), null);
    }

    /** Refuses what is said beside the steps where there is nothing to say, or before its day. */
    void isSaidBeside(Act act, Basis basis, Set<RectificationPhase> in) {
        isSaid(act, basis, in, steps.begin());
    }

    /** Refuses what follows a submission where there is none, or before its day. */
    void followsTheSubmission(Act act, Basis basis, Set<RectificationPhase> in) {
        isSaid(act, basis, in, submittedOn);
    }

    /** Refuses to put the order behind anything that was done about it. */
    void staysFirst(Act act) {
        TransitionsKeepTheirOrder.check(null, act.effective(), all.after(0));
    }

    private void isSaid(
            Act act, Basis basis, Set<RectificationPhase> in, @Nullable LocalDate after) {
        act.isAboutThePast(basis);
        RectificationsTakeTheirStepsInOrder.check(phase, in);
        TransitionsKeepTheirOrder.check(Objects.requireNonNull(after), act.effective(), null);
    }

    /** The phase that an event leads to; null where it stays in the one it is in. */
    private @Nullable RectificationPhase entered(RectificationEvent event, boolean accepted) {
        return switch (event) {
            case RectificationOrdered e -> ISSUED;
            case RectificationOrderCorrected e -> ISSUED;
            case RectificationAcknowledged e -> ACKNOWLEDGED;
            case RectificationPlanned e -> phase == IN_PROGRESS ? null : PLANNED;
            case RectificationProgressReported e -> IN_PROGRESS;
            case RectificationSubmitted e -> SUBMITTED;
            case RectificationVerified e -> VERIFIED;
            case RectificationReturned e -> IN_PROGRESS;
            case RectificationClosed e -> CLOSED;
            case RectificationRiskAccepted e -> accepted ? RISK_ACCEPTED : null;
            case RectificationVoided e -> VOID;
            case RectificationExtensionAsked e -> null;
            case RectificationExtended e -> null;
            case RectificationExtensionDeclined e -> null;
            case RectificationUrged e -> null;
            case RectificationEscalated e -> null;
            case RectificationReportFiled e -> null;
        };
    }
}
