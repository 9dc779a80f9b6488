package org.zelian.registry.query.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.Occasion;

import java.time.LocalDate;

/**
 * What a row of the evaluations says. Who operates its target on a day is said by the target's row.
 *
 * @param begun the day it began; for 存量 the day on the report's cover
 * @param entry sequence number, in its stream, of the entry that says the report
 */
record EvaluationState(
        EvaluationId evaluation,
        ProtectionTargetId target,
        EvaluationPhase phase,
        LocalDate since,
        LocalDate begun,
        @Nullable Occasion occasion,
        @Nullable LocalDate dueOn,
        @Nullable EvaluationAgency agency,
        @Nullable String contract,
        @Nullable EvaluationReport report,
        @Nullable Long entry,
        boolean existing,
        @Nullable LocalDate filedOn,
        @Nullable EvidenceDigest receipt) {

    static EvaluationState begun(
            EvaluationId evaluation, ProtectionTargetId target, LocalDate day) {
        return new EvaluationState(
                evaluation,
                target,
                EvaluationPhase.DUE,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }

    EvaluationState entering(EvaluationPhase next, LocalDate day) {
        return new EvaluationState(
                evaluation,
                target,
                next,
                day,
                begun,
                occasion,
                dueOn,
                agency,
                contract,
                report,
                entry,
                existing,
                filedOn,
                receipt);
    }

    EvaluationState planned(Occasion why, LocalDate until) {
        return new EvaluationState(
                evaluation,
                target,
                phase,
                since,
                begun,
                why,
                until,
                agency,
                contract,
                report,
                entry,
                existing,
                filedOn,
                receipt);
    }

    EvaluationState contracted(EvaluationAgency by, @Nullable String number) {
        return new EvaluationState(
                evaluation,
                target,
                phase,
                since,
                begun,
                occasion,
                dueOn,
                by,
                number,
                report,
                entry,
                existing,
                filedOn,
                receipt);
    }

    EvaluationState reported(EvaluationReport said, long sequence) {
        return new EvaluationState(
                evaluation,
                target,
                phase,
                since,
                begun,
                occasion,
                dueOn,
                agency,
                contract,
                said,
                sequence,
                existing,
                filedOn,
                receipt);
    }

    EvaluationState filed(LocalDate day, @Nullable EvidenceDigest paper) {
        return new EvaluationState(
                evaluation,
                target,
                phase,
                since,
                begun,
                occasion,
                dueOn,
                agency,
                contract,
                report,
                entry,
                existing,
                day,
                paper);
    }

    EvaluationState recorded(ExistingEvaluation facts, long sequence) {
        return new EvaluationState(
                evaluation,
                target,
                phase,
                since,
                facts.report().reportedOn(),
                occasion,
                dueOn,
                facts.agency(),
                contract,
                facts.report(),
                sequence,
                true,
                facts.filedOn(),
                receipt);
    }
}
