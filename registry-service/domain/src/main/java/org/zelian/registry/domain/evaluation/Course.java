package org.zelian.registry.domain.evaluation;

import static org.zelian.registry.contract.evaluation.EvaluationPhase.ABANDONED;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.ACCEPTED;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.CONFIRMED;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.CONTRACTED;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.DUE;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.EXISTING;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.FILED_WITH_POLICE;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.ON_SITE;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.REPORTED;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationReturned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.Set;

/** 测评 on its way: the phase it is in, and the days of the steps that led there. */
final class Course {

    private final Entries<EvaluationPhase> steps = new Entries<>();
    private EvaluationPhase phase = DUE;

    void add(EvaluationEvent event, LocalDate effective) {
        EvaluationPhase entered = entered(event);
        steps.add(event, effective, entered);
        phase = entered == null || event instanceof Correction ? phase : entered;
    }

    EvaluationPhase phase() {
        return phase;
    }

    /** The day of the last step. */
    LocalDate latest() {
        return steps.latest();
    }

    /** The day of the step before the one that an entry stands for. */
    @Nullable LocalDate before(long entry) {
        return steps.before(entry);
    }

    /** Refuses a step that is not taken from here, or that goes back in time. */
    void goesOn(Act act, Basis basis, EvaluationPhase... from) {
        act.isAboutThePast(basis);
        EvaluationsTakeTheirStepsInOrder.check(phase, Set.of(from));
        TransitionsKeepTheirOrder.check(steps.latest(), act.effective(), null);
    }

    /** Refuses to put a step before the one that led to it, or behind the one that followed. */
    void staysBetween(long entry, Act act) {
        TransitionsKeepTheirOrder.check(steps.before(entry), act.effective(), steps.after(entry));
    }

    /** The phase that an event leads to; a correction stands in the place of the one it names. */
    private static @Nullable EvaluationPhase entered(EvaluationEvent event) {
        return switch (event) {
            case EvaluationPlanned e -> DUE;
            case EvaluationContracted e -> CONTRACTED;
            case OnSiteEvaluationBegun e -> ON_SITE;
            case EvaluationReported e -> REPORTED;
            case EvaluationReportCorrected e -> REPORTED;
            case EvaluationReportConfirmed e -> CONFIRMED;
            case EvaluationReportFiled e -> FILED_WITH_POLICE;
            case EvaluationAbandoned e -> ABANDONED;
            case ExistingEvaluationRecorded e -> EXISTING;
            case ExistingEvaluationCorrected e -> EXISTING;
            case ExistingEvaluationAccepted e -> ACCEPTED;
            case ExistingEvaluationReturned e -> null;
        };
    }
}
