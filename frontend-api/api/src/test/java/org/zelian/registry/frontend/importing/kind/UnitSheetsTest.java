package org.zelian.registry.frontend.importing.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.Addressee;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.UnitCommand.RecordUnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

class UnitSheetsTest {

    private static final String HEAD = "单位名称,单位类型,上级单位,行政区划,统一社会信用代码,学校（机构）标识码";
    private static final String CODE = "12510104MB1A0001XD";
    private static final String SCHOOL = "2151990001";
    private static final UnitName CITY = new UnitName(PlayedCity.CITY, "示例市教育局");
    private static final UnitName BUREAU = new UnitName(PlayedCity.unit(1), "示例区教育局");
    private static final UnitSheets SHEETS = new UnitSheets();

    private static PlayedCity city() {
        return new PlayedCity()
                .with(1, "示例区教育局", UnitKind.DISTRICT_BUREAU, CITY, null, null)
                .with(2, "示例小学", UnitKind.PRIMARY_SCHOOL, BUREAU, CODE, SCHOOL)
                .with(3, "同名学校", UnitKind.PRIMARY_SCHOOL, BUREAU, null, "2151990003")
                .with(4, "同名学校", UnitKind.PRIMARY_SCHOOL, CITY, null, "2151990004");
    }

    private static List<String> told(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Judged.told(SHEETS, city(), lines);
    }

    @Test
    void a_school_below_a_bureau_of_the_same_file_comes_in_a_later_wave() {
        assertThat(told("新小学,小学,新区教育局,锦江区,,", "新区教育局,区县教育局,示例市教育局,四川省成都市青羊区,,"))
                .containsExactly("ADDED [RegisterUnit@1]", "ADDED [RegisterUnit]");
    }

    @Test
    void a_new_unit_is_registered_with_what_follows_from_its_kind_and_place() {
        List<JudgedRow> rows =
                Judged.rows(
                        SHEETS,
                        city(),
                        HEAD,
                        "新大学,大学,示例市教育局,510104,12510104MB1A000128,",
                        "直属小学,小学,示例市教育局,锦江区,,");
        assertThat(Judged.told(rows.getFirst()))
                .isEqualTo("WRONG E2 CreditCodesCheckOutOrSayWhy 12510104MB1A000128");
        RegisterUnit school = (RegisterUnit) rows.get(1).steps().getFirst().command();
        assertThat(school.nature().addressee()).isEqualTo(Addressee.DIRECTLY_MANAGED_UNIT);
        assertThat(school.nature().applicability()).isEqualTo(Applicability.BINDING);
    }

    @Test
    void a_code_that_fails_is_kept_where_the_row_says_why_and_the_paper_is_the_basis() {
        List<JudgedRow> rows =
                Judged.rows(
                        SHEETS,
                        city(),
                        HEAD + ",信用代码保留理由,成立日期,依据文号,签发单位,签发日期",
                        "新大学,大学,示例市教育局,510104,12510104MB1A000128,,证书如此,2020-09-01,"
                                + "示教〔2020〕1号,示例市政府,2020-08-01");
        RowStep step = rows.getFirst().steps().getFirst();
        RegisterUnit command = (RegisterUnit) step.command();
        assertThat(step.effective()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(command.codes().creditCodeOverride()).isEqualTo("证书如此");
        assertThat(command.nature().addressee()).isEqualTo(Addressee.CITY_UNIVERSITY);
        assertThat(command.nature().applicability()).isEqualTo(Applicability.REFERENCE);
        assertThat(command.basis().document())
                .isEqualTo(new OfficialDocument("示教〔2020〕1号", "示例市政府", LocalDate.of(2020, 8, 1)));
        assertThat(command.unit()).isEqualTo(UnitId.from(city().id(rows.getFirst().row(), 0)));
    }

    @Test
    void what_is_there_already_stays_as_it_is_however_it_is_found() {
        assertThat(
                        told(
                                "示例小学,小学,示例区教育局,锦江区," + CODE + "," + SCHOOL,
                                "同名学校,小学,示例区教育局,锦江区,,",
                                "示例区教育局,区教育局,示例市教育局,510104,,"))
                .containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED");
    }

    @Test
    void blank_cells_change_nothing_and_what_differs_is_shown_and_asked_for() {
        assertThat(told("示例实验小学,初中,示例市教育局,青羊区," + CODE + ","))
                .containsExactly(
                        "CHANGED 单位名称: 示例小学→示例实验小学; 单位类型: 小学→初级中学;"
                                + " 主送对象: →直属（直管）学校（单位）; 上级单位: 示例区教育局→示例市教育局;"
                                + " 行政区划: 锦江区→青羊区 [RenameUnit, ReclassifyUnit, MoveUnit]");
    }

    @Test
    void codes_that_were_missing_are_added_to_those_that_are_there() {
        List<JudgedRow> rows =
                Judged.rows(SHEETS, city(), HEAD, "同名学校,小学,示例区教育局,锦江区," + CODE + "7,2151990003");
        assertThat(Judged.told(rows.getFirst())).isEqualTo("WRONG E2 TextIsWithinItsLimit 18");
        List<JudgedRow> school =
                Judged.rows(
                        SHEETS,
                        new PlayedCity().with(3, "甲", UnitKind.PRIMARY_SCHOOL, CITY, null, SCHOOL),
                        HEAD + ",网络与信息安全职能部门",
                        "甲,小学,示例市教育局,锦江区," + CODE + ",,信息中心");
        assertThat(Judged.told(school.getFirst()))
                .isEqualTo(
                        "CHANGED 统一社会信用代码: →"
                                + CODE
                                + "; 网络与信息安全职能部门: →信息中心"
                                + " [RecordUnitCodes, NameFunctionalDepartment]");
        RecordUnitCodes codes = (RecordUnitCodes) school.getFirst().steps().getFirst().command();
        assertThat(codes.codes().schoolCode()).isNotNull();
    }

    @Test
    void a_bureau_stays_a_bureau() {
        assertThat(told("示例区教育局,小学,示例市教育局,锦江区,,"))
                .containsExactly(
                        "WRONG B2 BureausAreNotReclassified DISTRICT_BUREAU|PRIMARY_SCHOOL");
    }

    @Test
    void a_superior_is_one_bureau_that_is_there_or_in_the_file() {
        assertThat(
                        told(
                                "甲,小学,没有的教育局,锦江区,,",
                                "乙,小学,同名学校,锦江区,,",
                                "丙,小学,示例小学,锦江区,,",
                                "丁教育局,区教育局,戊教育局,锦江区,,",
                                "戊教育局,区教育局,示例区教育局,锦江区,,",
                                "己,小学,己,锦江区,,"))
                .containsExactly(
                        "WRONG C2 TheUnitIsAmongThoseChosen 没有的教育局",
                        "WRONG C3 TheNameMeansOneUnit 同名学校|2",
                        "WRONG C4 SuperiorsAreBureaus 示例小学",
                        "WRONG C5 DistrictBureausStandUnderTheCity 戊教育局",
                        "WRONG C6 DistrictBureausStandUnderTheCity 示例区教育局",
                        "WRONG C7 SuperiorsAreBureaus 己");
    }

    @Test
    void a_school_below_a_row_that_is_wrong_is_wrong_as_well() {
        assertThat(told("新区教育局,区教育局,示例市教育局,月球,,", "新小学,小学,新区教育局,锦江区,,"))
                .containsExactly(
                        "WRONG D2 DivisionsAreKnown 月球", "WRONG C3 TheRowOfTheSuperiorIsRight 2");
    }

    @Test
    void a_row_twice_names_the_first() {
        assertThat(
                        told(
                                "甲,小学,示例市教育局,锦江区,,",
                                "甲,小学,示例市教育局,锦江区,,",
                                "乙,小学,示例市教育局,锦江区,,2151990009",
                                "丙,小学,示例市教育局,锦江区,,2151990009",
                                "示例小学,小学,示例区教育局,锦江区,,",
                                "示例小学,小学,示例区教育局,锦江区," + CODE + ","))
                .containsExactly(
                        "ADDED [RegisterUnit]",
                        "WRONG 3 RowsAreGivenOnce 第 2 行",
                        "ADDED [RegisterUnit]",
                        "WRONG 5 RowsAreGivenOnce 第 4 行",
                        "UNCHANGED",
                        "WRONG 7 RowsAreGivenOnce 第 6 行");
    }

    @Test
    void codes_of_two_units_are_told() {
        assertThat(told("示例小学,小学,示例区教育局,锦江区," + CODE + ",2151990003"))
                .containsExactly("WRONG F2 CodesNameOneUnit 示例小学|同名学校");
    }

    @Test
    void days_are_not_ahead_and_divisions_are_in_force_on_them() {
        assertThat(
                        Judged.told(
                                SHEETS,
                                city(),
                                HEAD + ",成立日期",
                                "甲,小学,示例市教育局,锦江区,,,2026-03-03",
                                "乙,小学,示例市教育局,双流区,,,2010-09-01"))
                .containsExactly(
                        "WRONG G2 FactsAreNotRecordedAhead 2026-03-03|2026-03-02",
                        "WRONG D3 DivisionCodesAreInForce 510116|2010-09-01");
    }

    @Test
    void a_paper_is_named_whole() {
        assertThat(
                        Judged.told(
                                SHEETS,
                                city(),
                                HEAD + ",依据文号,签发单位,签发日期",
                                "甲,小学,示例市教育局,锦江区,,,示教〔2026〕1号,,"))
                .containsExactly("WRONG G2 PapersAreNamedWhole");
    }

    @Test
    void progress_is_told_up_to_the_last_row() {
        PlayedCity city = city();
        Judged.rows(SHEETS, city, HEAD, "甲,小学,示例市教育局,锦江区,,");
        assertThat(city.said()).containsExactly(0, 1);
    }
}
