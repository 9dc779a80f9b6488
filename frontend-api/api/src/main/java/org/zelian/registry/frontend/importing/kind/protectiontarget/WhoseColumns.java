package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.util.Locale;

/** Which system a row is about, in lists of systems and in those of their papers. */
public final class WhoseColumns {

    public static final Column<String> OPERATOR =
            Column.of("运营使用单位", Parsers.text(100))
                    .mandatory()
                    .alsoCalled(
                            "单位", "单位名称", "单位全称", "责任单位", "使用单位", "运营单位", "所属单位", "系统所属单位", "备案单位",
                            "学校", "学校名称", "校名")
                    .suchAs("示例区第一小学")
                    .explained("已登记的单位全称。也可以填统一社会信用代码或学校（机构）标识码。");

    public static final Column<String> CREDIT_CODE =
            Column.of("统一社会信用代码", Parsers.code(code -> code.toUpperCase(Locale.ROOT)))
                    .alsoCalled("单位统一社会信用代码", "社会信用代码", "信用代码")
                    .explained("有同名单位时填写，以代码为准。");

    public static final Column<String> SYSTEM =
            Column.of("系统名称", Parsers.text(100))
                    .mandatory()
                    .alsoCalled(
                            "信息系统名称",
                            "信息系统",
                            "业务系统名称",
                            "业务系统",
                            "应用系统名称",
                            "应用系统",
                            "网络名称",
                            "平台名称",
                            "系统平台名称",
                            "定级对象名称",
                            "定级对象",
                            "等级保护对象名称",
                            "等级保护对象",
                            "保护对象名称")
                    .suchAs("示例门户网站")
                    .explained("同一单位的系统按名称区分。");

    private WhoseColumns() {}
}
