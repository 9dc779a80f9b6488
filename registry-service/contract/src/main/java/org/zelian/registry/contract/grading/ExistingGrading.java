package org.zelian.registry.contract.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;

/**
 * 存量定级: a grading that was final before the registry knew of it.
 *
 * @param levels as the report says, whatever today's matrix would
 * @param gradedOn 定级时间
 * @param reviewedOn 专家评审, when there was one
 * @param approvedOn 主管部门审核, when there was one
 * @param authority who approved it, up to 100 characters
 * @param template of the report
 * @param report scan of the report; where it is not there yet, it is brought before the grading is
 *     accepted
 */
public record ExistingGrading(
        GradedLevels levels,
        LocalDate gradedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate approvedOn,
        @Nullable String authority,
        ReportTemplate template,
        @Nullable EvidenceDigest report) {

    public ExistingGrading {
        authority = Text.optional(authority, 100);
    }
}
