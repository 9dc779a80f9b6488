package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.unit.Addressee;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.frontend.importing.sheet.column.Choices;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a workbook of units says. */
final class UnitColumns {

    static final Choices<UnitKind> KINDS =
            Choices.<UnitKind>none()
                    .offer("区（市）县教育局", UnitKind.DISTRICT_BUREAU, "区县教育局", "区教育局", "教育局")
                    .offer("幼儿园", UnitKind.KINDERGARTEN, "幼教", "公办幼儿园", "民办幼儿园")
                    .offer("小学", UnitKind.PRIMARY_SCHOOL, "完全小学", "普通小学")
                    .offer("初级中学", UnitKind.JUNIOR_MIDDLE_SCHOOL, "初中")
                    .offer("九年一贯制学校", UnitKind.NINE_YEAR_SCHOOL, "九年制学校", "九年一贯制")
                    .offer("高级中学", UnitKind.SENIOR_MIDDLE_SCHOOL, "高中")
                    .offer("完全中学", UnitKind.COMPLETE_MIDDLE_SCHOOL, "完中")
                    .offer("十二年一贯制学校", UnitKind.TWELVE_YEAR_SCHOOL, "十二年制学校", "十二年一贯制")
                    .offer("中等职业学校", UnitKind.SECONDARY_VOCATIONAL_SCHOOL, "职高", "中职", "职业高中", "中专")
                    .offer("特殊教育学校", UnitKind.SPECIAL_EDUCATION_SCHOOL, "特校", "特教学校")
                    .offer("专门学校", UnitKind.SPECIALISED_SCHOOL, "工读学校")
                    .offer("高等学校", UnitKind.UNIVERSITY, "大学", "高校", "学院")
                    .offer("非学历教育机构", UnitKind.NON_DEGREE_INSTITUTION, "培训机构")
                    .offer("高等非学历教育机构", UnitKind.HIGHER_NON_DEGREE_INSTITUTION)
                    .offer("教育事业单位", UnitKind.EDUCATION_INSTITUTION, "直属事业单位", "事业单位");

    static final Choices<Applicability> APPLICABILITIES =
            Choices.<Applicability>none()
                    .offer("适用", Applicability.BINDING)
                    .offer("参照执行", Applicability.REFERENCE, "参照");

    static final Choices<Addressee> ADDRESSEES =
            Choices.<Addressee>none()
                    .offer("区（市）县教育局", Addressee.DISTRICT_EDUCATION_BUREAU, "区县教育局")
                    .offer("高新区、天府新区社会事业局", Addressee.SOCIAL_AFFAIRS_BUREAU, "社会事业局")
                    .offer("市属高校", Addressee.CITY_UNIVERSITY)
                    .offer("直属（直管）学校（单位）", Addressee.DIRECTLY_MANAGED_UNIT, "直属学校", "直属单位", "直管学校");

    static final Column<String> NAME =
            Column.of("单位名称", Parsers.text(100))
                    .mandatory()
                    .alsoCalled("学校名称", "校名", "机构名称", "单位全称", "学校全称", "名称")
                    .suchAs(SampleCity.FIRST_SCHOOL)
                    .explained("公章上的全称。没有填写代码时，按上级单位和名称认定是不是同一个单位。");

    static final Column<UnitKind> KIND =
            Column.of("单位类型", Parsers.choice(KINDS))
                    .mandatory()
                    .alsoCalled("类型", "学校类型", "办学类型", "单位类别", "学校类别")
                    .suchAs("小学")
                    .explained("从下拉列表中选择。教育局与学校不能互改类型。");

    static final Column<String> SUPERIOR =
            Column.of("上级单位", Parsers.text(100))
                    .mandatory()
                    .alsoCalled("主管部门", "上级主管部门", "主管单位", "隶属单位", "所属教育局")
                    .suchAs(SampleCity.BUREAU)
                    .explained("上级教育局的名称或统一社会信用代码；可以是同一份表格里的另一行，不论先后。");

    static final Column<String> DIVISION =
            Column.of("行政区划", Parsers.text(40))
                    .mandatory()
                    .alsoCalled("所在区县", "区县", "所在区", "行政区划代码", "区划")
                    .suchAs("锦江区")
                    .explained("行政区划的名称或六位代码，在“代码表”页面可以查到。");

    static final Column<UnifiedSocialCreditCode> CREDIT_CODE =
            Column.of("统一社会信用代码", Parsers.code(UnifiedSocialCreditCode::new))
                    .alsoCalled("信用代码", "社会信用代码", "机构代码")
                    .suchAs("12510104MB1A0001XD")
                    .explained("18 位。填写后按它认定是不是同一个单位。");

    static final Column<String> OVERRIDE =
            Column.of("信用代码保留理由", Parsers.text(200))
                    .alsoCalled("校验位不符说明")
                    .explained("只在代码的校验位不对、证书确实如此时填写。");

    static final Column<SchoolCode> SCHOOL_CODE =
            Column.of("学校（机构）标识码", Parsers.digits(10, SchoolCode::new))
                    .alsoCalled("标识码", "学校标识码", "学校代码", "机构标识码")
                    .suchAs("2151990001")
                    .explained("10 位数字。没有信用代码时，按它认定是不是同一个单位。");

    static final Column<String> DEPARTMENT =
            Column.of("网络与信息安全职能部门", Parsers.text(80))
                    .alsoCalled("职能部门", "网信职能部门", "信息安全职能部门")
                    .suchAs("信息中心");

    static final Column<Applicability> APPLICABILITY =
            Column.of("适用方式", Parsers.choice(APPLICABILITIES))
                    .alsoCalled("适用性", "成教办〔2015〕3号适用方式")
                    .explained("空白时：高等学校和高等非学历教育机构为参照执行，其余为适用。");

    static final Column<Addressee> ADDRESSEE =
            Column.of("主送对象", Parsers.choice(ADDRESSEES))
                    .alsoCalled("发文对象", "主送单位类别")
                    .explained("空白时：按单位类型和上级单位确定；区县所属学校没有。");

    static final Column<LocalDate> FOUNDED =
            Column.of("成立日期", Parsers.day())
                    .alsoCalled("建校日期", "建校时间", "设立日期", "成立时间")
                    .suchAs("2020-09-01")
                    .explained("只用于新增：单位从这一天起在册；空白为执行导入的当天。须不早于上级单位的成立日期。");

    static final Column<LocalDate> CHANGED_ON =
            Column.of("变更日期", Parsers.day())
                    .alsoCalled("变更生效日期")
                    .explained("只用于更新：改动从这一天起生效；空白为执行导入的当天。");

    static final PaperColumns PAPER = PaperColumns.optional();

    static final List<Column<?>> ALL =
            Stream.concat(
                            Stream.of(
                                    NAME,
                                    KIND,
                                    SUPERIOR,
                                    DIVISION,
                                    CREDIT_CODE,
                                    OVERRIDE,
                                    SCHOOL_CODE,
                                    DEPARTMENT,
                                    APPLICABILITY,
                                    ADDRESSEE,
                                    FOUNDED,
                                    CHANGED_ON),
                            PAPER.all().stream())
                    .toList();

    private UnitColumns() {}
}
