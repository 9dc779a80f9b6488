package org.zelian.registry.frontend.importing.sheet.awkward;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.frontend.importing.sheet.column.Choices;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;

/** Columns of every kind that an import may have. */
public final class SchoolColumns {

    public static final Column<String> NAME =
            Column.of("单位名称", Parsers.text(50))
                    .mandatory()
                    .alsoCalled("学校名称", "校名")
                    .suchAs("锦江区第一小学")
                    .explained("公章上的全称。");

    public static final Column<String> CODE =
            Column.of("学校（机构）标识码", Parsers.digits(10, SchoolColumns::tenDigits))
                    .mandatory()
                    .alsoCalled("标识码", "学校代码")
                    .suchAs("0151000001");

    public static final Column<String> KIND =
            Column.of(
                            "单位类型",
                            Parsers.choice(
                                    Choices.<String>none()
                                            .offer("小学", "PRIMARY", "完全小学")
                                            .offer("幼儿园", "KINDERGARTEN")
                                            .offer("高级中学", "SENIOR", "高中")))
                    .alsoCalled("类型", "办学类型");

    public static final Column<LocalDate> FOUNDED =
            Column.of("成立日期", Parsers.day()).alsoCalled("建校时间");

    public static final Column<Integer> PUPILS = Column.of("学生人数", Parsers.whole(0, 100_000));

    public static final Column<Boolean> DIRECT = Column.of("是否直属", Parsers.yesNo());

    public static final Column<String> IDENTITY =
            Column.of("证件号码", Parsers.code(code -> code)).alsoCalled("身份证号");

    public static final Column<String> PHONE =
            Column.of("联系电话", Parsers.code(code -> code)).alsoCalled("电话", "手机");

    public static final List<Column<?>> ALL =
            List.of(NAME, CODE, KIND, FOUNDED, PUPILS, DIRECT, IDENTITY, PHONE);

    private SchoolColumns() {}

    private static String tenDigits(String code) {
        if (!code.matches("\\d{10}")) {
            throw new InvalidValue("SchoolCodeHasTenDigits", code);
        }
        return code;
    }
}
