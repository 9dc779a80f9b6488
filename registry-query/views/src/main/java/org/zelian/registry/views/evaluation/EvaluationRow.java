package org.zelian.registry.views.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ReportNumber;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;

/**
 * A row of the evaluations list.
 *
 * @param level of the target, in force on the day
 * @param agency its name
 * @param existing 存量
 */
public record EvaluationRow(
        EvaluationId evaluation,
        ProtectionTargetId target,
        String targetName,
        UnitName operator,
        EvaluationPhase phase,
        LocalDate phaseSince,
        @Nullable SecurityProtectionLevel level,
        @Nullable LocalDate dueOn,
        @Nullable String agency,
        @Nullable ReportNumber number,
        @Nullable LocalDate reportedOn,
        @Nullable EvaluationResult result,
        boolean existing) {}
