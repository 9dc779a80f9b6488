package org.zelian.registry.contract.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;

import java.time.LocalDate;

/**
 * What happens to one cycle of a target's evaluation. Stream: the evaluation's id. Each names its
 * target, so that what is kept of the target can be fed without looking anything up.
 */
public sealed interface EvaluationEvent extends TargetEvent {

    EvaluationId evaluation();

    @Override
    ProtectionTargetId target();

    @EventName("evaluation.planned")
    record EvaluationPlanned(
            EvaluationId evaluation,
            ProtectionTargetId target,
            Occasion occasion,
            LocalDate dueOn,
            Basis basis)
            implements EvaluationEvent {}

    @EventName("evaluation.contracted")
    record EvaluationContracted(
            EvaluationId evaluation,
            ProtectionTargetId target,
            EvaluationAgency agency,
            @Nullable String contract,
            Basis basis)
            implements EvaluationEvent {}

    @EventName("evaluation.onsitebegun")
    record OnSiteEvaluationBegun(EvaluationId evaluation, ProtectionTargetId target, Basis basis)
            implements EvaluationEvent {}

    @EventName("evaluation.reported")
    record EvaluationReported(
            EvaluationId evaluation,
            ProtectionTargetId target,
            EvaluationReport report,
            Basis basis)
            implements EvaluationEvent {}

    /**
     * @param report sequence number, in this stream, of the entry confirmed
     */
    @EventName("evaluation.reportconfirmed")
    record EvaluationReportConfirmed(
            EvaluationId evaluation, ProtectionTargetId target, long report, Basis basis)
            implements EvaluationEvent {}

    @EventName("evaluation.reportfiled")
    record EvaluationReportFiled(
            EvaluationId evaluation,
            ProtectionTargetId target,
            @Nullable EvidenceDigest receipt,
            Basis basis)
            implements EvaluationEvent {}

    /** Corrects an {@link EvaluationReported}. */
    @EventName("evaluation.reportcorrected")
    record EvaluationReportCorrected(
            EvaluationId evaluation,
            ProtectionTargetId target,
            long corrects,
            EvaluationReport report,
            Basis basis)
            implements EvaluationEvent, Correction {}

    @EventName("evaluation.abandoned")
    record EvaluationAbandoned(EvaluationId evaluation, ProtectionTargetId target, Basis basis)
            implements EvaluationEvent {}

    @EventName("evaluation.existingrecorded")
    record ExistingEvaluationRecorded(
            EvaluationId evaluation,
            ProtectionTargetId target,
            ExistingEvaluation existing,
            Basis basis)
            implements EvaluationEvent {}

    /** Corrects an {@link ExistingEvaluationRecorded}. */
    @EventName("evaluation.existingcorrected")
    record ExistingEvaluationCorrected(
            EvaluationId evaluation,
            ProtectionTargetId target,
            long corrects,
            ExistingEvaluation existing,
            Basis basis)
            implements EvaluationEvent, Correction {}

    /**
     * @param entry sequence number, in this stream, of the entry that was accepted
     */
    @EventName("evaluation.existingaccepted")
    record ExistingEvaluationAccepted(
            EvaluationId evaluation, ProtectionTargetId target, long entry, Basis basis)
            implements EvaluationEvent {}

    @EventName("evaluation.existingreturned")
    record ExistingEvaluationReturned(
            EvaluationId evaluation, ProtectionTargetId target, long entry, Basis basis)
            implements EvaluationEvent {}
}
