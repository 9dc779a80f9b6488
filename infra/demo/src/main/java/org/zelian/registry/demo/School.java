package org.zelian.registry.demo;

import org.zelian.registry.contract.unit.UnitKind;

import java.util.List;

/**
 * A school of the demo.
 *
 * @param category first two digits of its school code
 */
record School(String name, UnitKind kind, String category) {

    /** Ten for each district; every name says that it is an example. */
    static final List<School> OF_A_DISTRICT =
            List.of(
                    new School("示例小学", UnitKind.PRIMARY_SCHOOL, "21"),
                    new School("示例第二小学", UnitKind.PRIMARY_SCHOOL, "21"),
                    new School("示例第三小学", UnitKind.PRIMARY_SCHOOL, "21"),
                    new School("示例实验幼儿园", UnitKind.KINDERGARTEN, "11"),
                    new School("样例第九中学", UnitKind.JUNIOR_MIDDLE_SCHOOL, "31"),
                    new School("样例中学", UnitKind.COMPLETE_MIDDLE_SCHOOL, "34"),
                    new School("示例九年制学校", UnitKind.NINE_YEAR_SCHOOL, "31"),
                    new School("样例高级中学", UnitKind.SENIOR_MIDDLE_SCHOOL, "34"),
                    new School("示例职业中学", UnitKind.SECONDARY_VOCATIONAL_SCHOOL, "36"),
                    new School("示例特殊教育学校", UnitKind.SPECIAL_EDUCATION_SCHOOL, "51"));
}
