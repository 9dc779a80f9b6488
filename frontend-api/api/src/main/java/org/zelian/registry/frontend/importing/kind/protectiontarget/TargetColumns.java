package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.ServiceProvision.Audience;
import org.zelian.registry.contract.protectiontarget.ServiceProvision.Scope;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a list says of a system: what it is, what it does, for whom. 备案表（2025）表二. */
final class TargetColumns {

    static final String IF_OTHER = "选了“其他”时填写。";

    static final Column<TargetKind> KIND =
            Column.of("对象类型", Parsers.choice(Boxes.KINDS.choices()))
                    .alsoCalled("定级对象类型", "保护对象类型", "系统类型", "类型")
                    .suchAs("信息系统")
                    .explained("新登记时不填，视为信息系统。");

    static final Column<BuildKind> BUILD =
            Column.of("建设类别", Parsers.choice(Boxes.BUILDS.choices()))
                    .alsoCalled("建设情况", "建设状态")
                    .suchAs("已建")
                    .explained("新登记时不填，视为已建。");

    static final Column<LocalDate> COMMISSIONED =
            Column.of("投入运行日期", Parsers.day())
                    .alsoCalled(
                            "投入运行时间", "投入使用日期", "投入使用时间", "上线日期", "上线时间", "启用日期", "启用时间", "运行时间",
                            "建成时间")
                    .suchAs("2021-09-01")
                    .explained("已建系统新登记时必填，新建系统不填。");

    static final Column<Boolean> STATE_SECRET =
            Column.of("是否涉密", Parsers.yesNo())
                    .alsoCalled("涉密", "是否涉密系统", "是否为涉密系统", "涉密系统")
                    .suchAs("否")
                    .explained("涉密系统按分级保护管理，不得填入本表。");

    static final Column<Ticked<Business.Type>> TYPES =
            Column.of("业务类型", Ticked.parser(Boxes.BUSINESS))
                    .alsoCalled("业务类别", "承载业务类型")
                    .suchAs("内部办公、公众服务")
                    .explained("新登记时必填。生产作业、指挥调度、内部办公、公众服务，多项用顿号分开；其他的写成“其他（说明）”。");

    static final Column<String> DESCRIPTION =
            Column.of("业务描述", Parsers.text(500))
                    .alsoCalled("业务说明", "承载业务", "系统描述", "系统简介", "系统功能", "功能描述", "主要功能", "主要业务")
                    .suchAs("发布校务信息，受理家长咨询")
                    .explained("新登记时必填，不超过 500 字。");

    static final Column<Scope> SCOPE =
            Column.of("服务范围", Parsers.choice(Boxes.SCOPES.choices()))
                    .suchAs("地（市、区）内")
                    .explained("新登记时必填。");

    static final Column<String> SCOPE_WORDS =
            Column.of("服务范围说明", Parsers.text(50)).alsoCalled("其他服务范围").explained(IF_OTHER);

    static final Column<Integer> REGIONS =
            Column.of("跨越地区数", Parsers.whole(2, 400))
                    .alsoCalled("跨越省市数", "跨省市个数", "跨越数量")
                    .explained("服务范围跨省或跨市时填写跨几个。");

    static final Column<Audience> AUDIENCE =
            Column.of("服务对象", Parsers.choice(Boxes.AUDIENCES.choices()))
                    .alsoCalled("使用对象", "用户类型")
                    .suchAs("两者均包括")
                    .explained("新登记时必填。");

    static final Column<String> AUDIENCE_WORDS =
            Column.of("服务对象说明", Parsers.text(50)).alsoCalled("其他服务对象").explained(IF_OTHER);

    static final Column<Integer> USERS =
            Column.of("用户数量", Parsers.whole(0, 100_000_000))
                    .alsoCalled("用户数", "用户规模", "用户人数", "使用人数")
                    .suchAs("1200");

    static final List<Column<?>> ALL =
            Stream.concat(
                            Stream.of(
                                    WhoseColumns.OPERATOR,
                                    WhoseColumns.CREDIT_CODE,
                                    WhoseColumns.SYSTEM,
                                    KIND,
                                    BUILD,
                                    COMMISSIONED,
                                    STATE_SECRET,
                                    TYPES,
                                    DESCRIPTION,
                                    SCOPE,
                                    SCOPE_WORDS,
                                    REGIONS,
                                    AUDIENCE,
                                    AUDIENCE_WORDS,
                                    USERS),
                            NetworkColumns.ALL.stream())
                    .<Column<?>>map(column -> column)
                    .toList();

    private TargetColumns() {}
}
