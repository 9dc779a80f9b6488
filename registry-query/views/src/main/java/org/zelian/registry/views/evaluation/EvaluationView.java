package org.zelian.registry.views.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.Occasion;

import java.time.LocalDate;

/**
 * A cycle of a target's evaluation on a day.
 *
 * @param version entries of its stream up to the moment asked about
 * @param occasion absent for 存量
 * @param dueOn by when the report is wanted; absent for 存量
 * @param contract 合同编号
 * @param report as recorded, or as put right since
 * @param entry sequence number, in its stream, of the entry that says so: what is confirmed,
 *     accepted or corrected
 * @param existing 存量
 * @param filedOn the day the police had it
 * @param receipt of the police
 */
public record EvaluationView(
        EvaluationId evaluation,
        long version,
        ProtectionTargetId target,
        EvaluationPhase phase,
        LocalDate phaseSince,
        @Nullable Occasion occasion,
        @Nullable LocalDate dueOn,
        @Nullable EvaluationAgency agency,
        @Nullable String contract,
        @Nullable EvaluationReport report,
        @Nullable Long entry,
        boolean existing,
        @Nullable LocalDate filedOn,
        @Nullable EvidenceDigest receipt) {}
