package org.zelian.registry.frontend.importing.kind.grading;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.frontend.importing.kind.Labels;
import org.zelian.registry.frontend.importing.kind.Levels;
import org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;

/** What a list says of a grading of before. */
final class GradingColumns {

    static final Labels<ReportTemplate> TEMPLATES =
            Labels.<ReportTemplate>none()
                    .and(ReportTemplate.CLASSIC, "原版", "旧版", "2025年以前", "原定级报告模板")
                    .and(ReportTemplate.TEMPLATE_2025, "2025版", "2025", "新版", "定级报告模板（2025）");

    static final Column<SaidLevels> LEVEL =
            Column.of("安全保护等级", SaidLevels.parser())
                    .alsoCalled(
                            "定级等级", "定级级别", "最终等级", "等级", "系统等级", "保护等级", "等保级别", "等保等级", "系统级别",
                            "安全等级")
                    .suchAs("第三级")
                    .explained("新登记时必填。也可以写成 S3A2G3 的形式，就不必另填下面两列。");

    static final Column<SecurityProtectionLevel> INFORMATION =
            Column.of("业务信息安全等级", Parsers.choice(Levels.LABELS.choices()))
                    .alsoCalled("业务信息安全保护等级", "业务信息等级", "S级")
                    .suchAs("第三级")
                    .explained("定级报告和备案表上写明的 S。第二级及以上新登记时必填。");

    static final Column<SecurityProtectionLevel> SERVICE =
            Column.of("系统服务安全等级", Parsers.choice(Levels.LABELS.choices()))
                    .alsoCalled("系统服务安全保护等级", "系统服务等级", "A级")
                    .suchAs("第二级")
                    .explained("定级报告和备案表上写明的 A。第二级及以上新登记时必填。");

    static final Column<LocalDate> GRADED =
            Column.of("定级日期", Parsers.day())
                    .alsoCalled("定级时间", "定级报告日期")
                    .suchAs("2023-09-04")
                    .explained("新登记时必填。");

    static final Column<LocalDate> REVIEWED =
            Column.of("专家评审日期", Parsers.day())
                    .alsoCalled("专家评审时间", "评审日期", "评审时间")
                    .suchAs("2023-09-12")
                    .explained("没有评审的不填。");

    static final Column<LocalDate> APPROVED =
            Column.of("主管部门审核日期", Parsers.day())
                    .alsoCalled("主管部门审核时间", "主管部门审批日期", "审核日期", "审批日期", "批准日期", "核准日期")
                    .suchAs("2023-09-20")
                    .explained("没有审核的不填。");

    static final Column<String> AUTHORITY =
            Column.of("主管部门", Parsers.text(100))
                    .alsoCalled("审核部门", "上级主管部门", "行业主管部门", "审批部门", "主管部门名称")
                    .suchAs("示例区教育局")
                    .explained("审核定级的主管部门。");

    static final Column<String> DOCUMENT =
            Column.of("审核文号", Parsers.text(80))
                    .alsoCalled("文号", "依据文号", "批复文号", "审批文号", "批准文号")
                    .suchAs("示教〔2023〕18号")
                    .explained("审核意见或批复的文号。填了文号的，还须有主管部门和审核日期。");

    static final Column<ReportTemplate> TEMPLATE =
            Column.of("定级报告模板", Parsers.choice(TEMPLATES.choices()))
                    .alsoCalled("报告模板", "定级报告版本")
                    .suchAs("原版")
                    .explained("2025 年以前定级的不填，视为原版。");

    static final List<Column<?>> ALL =
            List.of(
                    WhoseColumns.OPERATOR,
                    WhoseColumns.CREDIT_CODE,
                    WhoseColumns.SYSTEM,
                    LEVEL,
                    INFORMATION,
                    SERVICE,
                    GRADED,
                    REVIEWED,
                    APPROVED,
                    AUTHORITY,
                    DOCUMENT,
                    TEMPLATE);

    private GradingColumns() {}
}
