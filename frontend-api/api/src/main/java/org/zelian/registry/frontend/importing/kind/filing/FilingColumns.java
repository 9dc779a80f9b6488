package org.zelian.registry.frontend.importing.kind.filing;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.frontend.importing.kind.Labels;
import org.zelian.registry.frontend.importing.kind.Levels;
import org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;

/** What a list says of a certificate of before. */
final class FilingColumns {

    static final Labels<FormEdition> EDITIONS =
            Labels.<FormEdition>none()
                    .and(FormEdition.FORM_2007, "2007版", "2007", "2007版备案表", "备案表（2007）")
                    .and(
                            FormEdition.FORM_INTERIM,
                            "2018至2024年用的",
                            "2018版",
                            "过渡期",
                            "过渡期备案表",
                            "2018至2024年用的备案表")
                    .and(FormEdition.FORM_2025, "2025版", "2025", "2025版备案表", "备案表（2025）");

    static final Column<CertificateNumber> NUMBER =
            Column.of("备案证明编号", Parsers.code(CertificateNumber::new))
                    .alsoCalled(
                            "备案编号", "备案号", "备案证明号", "备案证编号", "备案证号", "证书编号", "备案证书编号", "公安备案号",
                            "公安备案编号", "等保备案号", "等保备案编号")
                    .suchAs("51010400023-00004")
                    .explained("新登记时必填：11 位数字、一个连字符、5 位数字。");

    static final Column<SecurityProtectionLevel> LEVEL =
            Column.of("安全保护等级", Parsers.choice(Levels.LABELS.choices()))
                    .alsoCalled(
                            "备案等级", "备案级别", "等级", "系统等级", "定级等级", "保护等级", "等保级别", "等保等级", "系统级别",
                            "安全等级")
                    .suchAs("第三级")
                    .explained("备案证明上的等级，新登记时必填。");

    static final Column<LocalDate> ISSUED =
            Column.of("发证日期", Parsers.day())
                    .alsoCalled(
                            "备案日期",
                            "备案时间",
                            "发证时间",
                            "备案证明日期",
                            "备案证明时间",
                            "备案证明发证日期",
                            "签发日期",
                            "领证日期",
                            "取证日期",
                            "公安备案时间",
                            "公安备案日期")
                    .suchAs("2023-10-14")
                    .explained("备案证明上的日期，新登记时必填。");

    static final Column<String> AUTHORITY =
            Column.of("受理公安机关", Parsers.text(100))
                    .alsoCalled(
                            "备案公安机关",
                            "受理备案公安机关",
                            "公安机关",
                            "备案机关",
                            "发证机关",
                            "发证单位",
                            "受理备案单位",
                            "受理单位",
                            "备案受理单位")
                    .suchAs("示例市公安局示例区分局")
                    .explained("备案证明上盖章的公安机关，新登记时必填。");

    static final Column<FormEdition> EDITION =
            Column.of("备案表版本", Parsers.choice(EDITIONS.choices()))
                    .alsoCalled("备案表模板", "备案表年份")
                    .suchAs("2007版")
                    .explained("当时填的是哪一版备案表。发证日期在 2018 年以前的不填，视为 2007 版。");

    static final Column<LocalDate> EXTENDED =
            Column.of("延期至", Parsers.day())
                    .alsoCalled("延期后截止日期", "延期后有效期至", "延期截止日期")
                    .explained("公安机关批准延期的，填写延期后的截止日；没有延期的不填。");

    static final List<Column<?>> ALL =
            List.of(
                    WhoseColumns.OPERATOR,
                    WhoseColumns.CREDIT_CODE,
                    WhoseColumns.SYSTEM,
                    NUMBER,
                    LEVEL,
                    ISSUED,
                    AUTHORITY,
                    EDITION,
                    EXTENDED);

    private FilingColumns() {}
}
