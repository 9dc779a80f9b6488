package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;

import java.time.LocalDate;
import java.util.List;

/**
 * 表三 定级情况, 备案表（2025）.
 *
 * @param information ticked for 业务信息
 * @param service ticked for 系统服务
 * @param gradedOn 定级时间
 * @param report 定级报告, the signed file
 * @param reviewed 专家评审: 已评审
 * @param authority 上级行业主管部门, up to 100 characters; absent where there is none
 * @param approved 上级行业主管部门审核: 已审核
 * @param filledBy 填表人, sealed under the filing's key
 * @param filledOn 填表日期
 */
public record GradingSheet(
        List<Harm> information,
        List<Harm> service,
        GradedLevels levels,
        LocalDate gradedOn,
        @Nullable EvidenceDigest report,
        boolean reviewed,
        @Nullable String authority,
        boolean approved,
        Sealed filledBy,
        LocalDate filledOn) {

    public GradingSheet {
        information = List.copyOf(information);
        service = List.copyOf(service);
        authority = Text.optional(authority, 100);
    }
}
