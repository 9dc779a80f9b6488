package org.zelian.registry.frontend.importing.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.CorrectAppointment;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

class AppointmentSheetsTest {

    private static final String HEAD = "任职单位,姓名,职责,任职日期,任期截止,职务,依据文号,签发单位,签发日期";
    private static final String PAPER = ",示教人〔2026〕3号,示例局,2026-01-05";
    private static final UnitName CITY = new UnitName(PlayedCity.CITY, "示例市教育局");
    private static final UnitName SCHOOL = new UnitName(PlayedCity.unit(1), "示例小学");
    private static final AppointmentSheets SHEETS = new AppointmentSheets();

    private static PlayedCity city() {
        return new PlayedCity()
                .with(1, "示例小学", UnitKind.PRIMARY_SCHOOL, CITY, null, null)
                .with(1, SCHOOL, "张三", null)
                .with(2, SCHOOL, "李四", "138****0002")
                .with(3, SCHOOL, "李四", "138****0003")
                .with(4, CITY, "王五", null)
                .with(5, SCHOOL, "赵六", null)
                .with(1, 1, Role.FIRST_RESPONSIBLE, SCHOOL, "2021-03-01", null, null)
                .with(2, 5, Role.UNIT_IT, SCHOOL, "2020-01-01", "2020-12-31", null)
                .with(3, 5, Role.UNIT_IT, SCHOOL, "2022-01-01", "2022-06-30", EndCause.STEPPED_DOWN)
                .with(4, 4, Role.AUDITOR, CITY, "2021-01-01", "2021-12-31", null)
                .with(5, 4, Role.AUDITOR, CITY, "2023-01-01", null, null);
    }

    private static List<String> told(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        for (int i = 0; i < rows.length; i++) {
            lines[i + 1] = rows[i] + PAPER;
        }
        return Judged.told(SHEETS, city(), lines);
    }

    @Test
    void somebody_is_appointed_from_the_day_and_by_the_paper() {
        List<JudgedRow> rows =
                Judged.rows(
                        SHEETS, city(), HEAD, "示例小学,赵六,网管,2026-09-01,2027-08-31,信息中心主任" + PAPER);
        RowStep step = rows.getFirst().steps().getFirst();
        AppointPerson command = (AppointPerson) step.command();
        assertThat(step.effective()).isEqualTo("2026-09-01");
        assertThat(command.person()).isEqualTo(PlayedCity.person(5));
        assertThat(command.role()).isEqualTo(Role.UNIT_IT);
        assertThat(command.until()).isEqualTo("2027-08-31");
        assertThat(command.appointment())
                .isEqualTo(AppointmentId.from(city().id(rows.getFirst().row(), 0)));
        assertThat(command.basis().document()).isNotNull();
    }

    @Test
    void what_is_held_or_was_held_stays_as_it_is() {
        assertThat(
                        told(
                                "示例小学,张三,第一责任人,2021-03-01,,",
                                "示例小学,张三,第一责任人,2021-03-01,,校长",
                                "示例小学,赵六,网管,2020-01-01,2020-12-31,",
                                "示例小学,赵六,网管,2022-01-01,2022-06-30,"))
                .containsExactly(
                        "UNCHANGED", "WRONG 3 RowsAreGivenOnce 第 2 行", "UNCHANGED", "UNCHANGED");
    }

    @Test
    void what_differs_is_corrected() {
        List<JudgedRow> rows =
                Judged.rows(SHEETS, city(), HEAD, "示例小学,张三,第一责任人,2021-04-01,2027-03-31,书记" + PAPER);
        assertThat(Judged.told(rows.getFirst()))
                .isEqualTo(
                        "CHANGED 任职日期: 2021-03-01→2021-04-01; 职务: 校长→书记; 任期截止: →2027-03-31"
                                + " [CorrectAppointment]");
        CorrectAppointment command =
                (CorrectAppointment) rows.getFirst().steps().getFirst().command();
        assertThat(command.corrects()).isEqualTo(4);
        assertThat(command.until()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(rows.getFirst().steps().getFirst().effective()).isEqualTo("2021-04-01");
    }

    @Test
    void what_ended_before_its_time_is_corrected_by_hand() {
        assertThat(told("示例小学,赵六,网管,2022-01-01,2022-12-31,"))
                .containsExactly("WRONG 2 EndedAppointmentsAreCorrectedByHand 2022-01-01");
    }

    @Test
    void a_term_that_meets_several_is_corrected_by_hand() {
        assertThat(told("示例市教育局,王五,审计员,2021-06-01,,"))
                .containsExactly("WRONG D2 ATermMeetsOneOther 2");
    }

    @Test
    void a_post_of_one_holder_is_free() {
        assertThat(
                        told(
                                "示例小学,赵六,第一责任人,2026-01-01,,",
                                "示例小学,张三,直接责任人,2026-01-01,,",
                                "示例小学,赵六,直接责任人,2026-02-01,,"))
                .containsExactly(
                        "WRONG C2 ThePostIsFree 持有人1|2021-03-01",
                        "ADDED [AppointPerson]",
                        "WRONG C4 APostIsAskedForOnce 3");
    }

    @Test
    void a_person_is_found_in_the_unit_or_where_the_row_says() {
        assertThat(
                        told(
                                "示例小学,没有这人,学校网管,2026-01-01,,",
                                "示例小学,李四,学校网管,2026-01-01,,",
                                "示例小学,王五,学校网管,2026-01-01,,"))
                .containsExactly(
                        "WRONG B2 ThePersonIsOfTheUnit 没有这人",
                        "WRONG B3 TheNameMeansOnePerson 李四|2",
                        "WRONG B4 ThePersonIsOfTheUnit 王五");
        assertThat(
                        Judged.told(
                                SHEETS,
                                city(),
                                HEAD + ",所在单位,手机号码,人员编号",
                                "示例小学,王五,学校网管,2026-01-01,," + PAPER + ",示例市教育局,,",
                                "示例小学,李四,学校网管,2026-01-01,," + PAPER + ",,13812340003,",
                                "示例小学,王五,第一责任人,2019-01-01,2019-12-31," + PAPER + ",,,00000004",
                                "示例小学,王五,学校网管,2026-01-01,," + PAPER + ",,,0000000Z"))
                .containsExactly(
                        "ADDED [AppointPerson]",
                        "ADDED [AppointPerson]",
                        "ADDED [AppointPerson]",
                        "WRONG L5 PersonNumbersAreKnown 0000000Z");
    }

    @Test
    void nobody_appoints_themselves_and_terms_end_after_they_begin() {
        assertThat(
                        Judged.told(
                                SHEETS,
                                city().checkedBy(5),
                                HEAD,
                                "示例小学,赵六,学校网管,2026-01-01,," + PAPER))
                .containsExactly("WRONG B2 NobodyAppointsThemselves");
        assertThat(told("示例小学,赵六,学校网管,2026-02-01,2026-01-01,"))
                .containsExactly("WRONG E2 TermEndsAfterItBegins 2026-02-01|2026-01-01");
    }
}
