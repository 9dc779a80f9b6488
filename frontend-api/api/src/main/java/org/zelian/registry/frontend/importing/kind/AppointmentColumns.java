package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Text;
import org.zelian.registry.frontend.importing.sheet.column.Choices;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a workbook of appointments says. */
final class AppointmentColumns {

    static final Choices<Role> ROLES =
            Choices.<Role>none()
                    .offer("第一责任人", Role.FIRST_RESPONSIBLE)
                    .offer("直接责任人", Role.DIRECT_RESPONSIBLE)
                    .offer("学校网管", Role.UNIT_IT, "网管", "网络管理员", "网管员")
                    .offer("审计员", Role.AUDITOR)
                    .offer("区县管理员", Role.DISTRICT_ADMIN)
                    .offer("区县审核员", Role.DISTRICT_APPROVER)
                    .offer("市级管理员", Role.CITY_ADMIN)
                    .offer("市级审核员", Role.CITY_APPROVER)
                    .offer("公安联络员", Role.POLICE_LIAISON)
                    .offer("平台运维员", Role.PLATFORM_OPERATOR);

    static final Column<String> UNIT =
            Column.of("任职单位", Parsers.text(100))
                    .mandatory()
                    .alsoCalled("单位", "单位名称", "学校", "学校名称")
                    .suchAs(SampleCity.FIRST_SCHOOL)
                    .explained("单位的名称、统一社会信用代码或学校（机构）标识码，须已在册。");

    static final Column<String> NAME =
            Column.of("姓名", Parsers.text(50))
                    .mandatory()
                    .alsoCalled("人员姓名", "任职人员")
                    .suchAs("张示例")
                    .explained("须已登记为所在单位的人员。");

    static final Column<Role> ROLE =
            Column.of("职责", Parsers.choice(ROLES))
                    .mandatory()
                    .alsoCalled("角色", "责任角色", "账号角色")
                    .suchAs("第一责任人")
                    .explained("从下拉列表中选择。一个单位的第一责任人和直接责任人同一时间各只有一名。");

    static final Column<LocalDate> FROM =
            Column.of("任职日期", Parsers.day())
                    .mandatory()
                    .alsoCalled("起始日期", "任职起始日期", "到任日期")
                    .suchAs("2021-03-01")
                    .explained("任职的第一天，可以在今天之后，不能早于到岗日期。");

    static final Column<LocalDate> UNTIL =
            Column.of("任期截止", Parsers.day())
                    .alsoCalled("截止日期", "任职截止日期", "离任日期")
                    .explained("任职的最后一天；空白为没有期限。");

    static final Column<String> TITLE =
            Column.of("职务", Parsers.text(50)).alsoCalled("行政职务", "岗位").suchAs("校长");

    static final Column<String> HOME =
            Column.of("所在单位", Parsers.text(100))
                    .alsoCalled("人员所在单位", "工作单位")
                    .explained("人员登记在别的单位时填写；空白为任职单位。");

    static final Column<String> MOBILE =
            Column.of("手机号码", Parsers.code(code -> Text.required(code, 20)))
                    .alsoCalled("手机", "手机号", "联系电话", "移动电话")
                    .explained("只在所在单位有同名的人时用来区分，导入任职不改联系方式。");

    static final Column<PersonId> NUMBER =
            Column.of("人员编号", Parsers.code(PersonColumns::person))
                    .alsoCalled("登记编号", "账号")
                    .explained("登记簿给的 8 位编号；填写后不再看姓名和手机号码。");

    static final PaperColumns PAPER = PaperColumns.mandatory();

    static final List<Column<?>> ALL =
            Stream.concat(
                            Stream.concat(Stream.of(UNIT, NAME, ROLE, FROM), PAPER.all().stream()),
                            Stream.of(TITLE, UNTIL, HOME, MOBILE, NUMBER))
                    .toList();

    private AppointmentColumns() {}
}
