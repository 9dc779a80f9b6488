package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.frontend.importing.sheet.column.Choices;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a workbook of people says. */
final class PersonColumns {

    static final Choices<IdentityDocument.Kind> DOCUMENTS =
            Choices.<IdentityDocument.Kind>none()
                    .offer("居民身份证", IdentityDocument.Kind.RESIDENT_IDENTITY_CARD, "身份证")
                    .offer("护照", IdentityDocument.Kind.PASSPORT)
                    .offer("其他", IdentityDocument.Kind.OTHER, "其他证件");

    static final Column<String> UNIT =
            Column.of("所在单位", Parsers.text(100))
                    .mandatory()
                    .alsoCalled("单位", "单位名称", "学校", "学校名称", "工作单位")
                    .suchAs(SampleCity.FIRST_SCHOOL)
                    .explained("单位的名称、统一社会信用代码或学校（机构）标识码，须已在册。");

    static final Column<String> NAME =
            Column.of("姓名", Parsers.text(50)).mandatory().alsoCalled("人员姓名").suchAs("张示例");

    static final Column<String> MOBILE =
            Column.of("手机号码", Parsers.code(code -> Text.required(code, 20)))
                    .alsoCalled("手机", "手机号", "联系电话", "移动电话", "电话")
                    .suchAs("13800000001")
                    .explained("同一单位有同名的人时，按手机号码区分。登记簿只显示首尾几位，导入也只按这几位比对。");

    static final Column<String> EMAIL =
            Column.of("电子邮箱", Parsers.code(code -> Text.required(code, 100)))
                    .alsoCalled("邮箱", "电子邮件", "E-mail")
                    .suchAs("zhang@example.cn")
                    .explained("登记簿只显示首字母和域名，导入也只按这些比对；只改其余部分的，请在人员页面办理。");

    static final Column<IdentityDocument.Kind> IDENTITY_KIND =
            Column.of("证件类型", Parsers.choice(DOCUMENTS))
                    .alsoCalled("身份证件类型")
                    .explained("与证件号码一起填写。");

    static final Column<String> IDENTITY_NUMBER =
            Column.of("证件号码", Parsers.code(code -> Text.required(code, 40)))
                    .alsoCalled("身份证号", "身份证号码", "身份证件号码")
                    .explained("已登记过同类证件的，导入不比对号码；号码登记错了请在人员页面办理。");

    static final Column<PersonId> NUMBER =
            Column.of("人员编号", Parsers.code(PersonColumns::person))
                    .alsoCalled("登记编号", "账号")
                    .explained("登记簿给的 8 位编号，只用于更新已有的人：改名、调动时必须填写。");

    static final Column<LocalDate> ARRIVED =
            Column.of("到岗日期", Parsers.day())
                    .alsoCalled("入职日期", "参加工作日期", "到校日期")
                    .suchAs("2020-09-01")
                    .explained("只用于新增：从这一天起在册；空白为执行导入的当天。任职日期不能早于它。");

    static final Column<LocalDate> CHANGED_ON =
            Column.of("变更日期", Parsers.day())
                    .alsoCalled("变更生效日期")
                    .explained("只用于更新：改动从这一天起生效；空白为执行导入的当天。");

    static final List<Column<?>> ALL =
            List.of(
                    UNIT,
                    NAME,
                    MOBILE,
                    EMAIL,
                    IDENTITY_KIND,
                    IDENTITY_NUMBER,
                    NUMBER,
                    ARRIVED,
                    CHANGED_ON);

    private PersonColumns() {}

    static PersonId person(String number) {
        return new PersonId("person-" + number.toUpperCase(Locale.ROOT));
    }
}
