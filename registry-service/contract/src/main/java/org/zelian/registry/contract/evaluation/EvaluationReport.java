package org.zelian.registry.contract.evaluation;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.SecurityProtectionLevel;

import java.time.LocalDate;

/**
 * 等级测评报告.
 *
 * @param number 报告编号
 * @param reportedOn the day on its cover
 * @param level 被测对象等级, as the report says
 * @param scan the report
 */
public record EvaluationReport(
        ReportNumber number,
        LocalDate reportedOn,
        SecurityProtectionLevel level,
        EvaluationResult result,
        EvidenceDigest scan) {}
