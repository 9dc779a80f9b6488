package org.zelian.registry.domain.parameter;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.parameter.ParameterCommand.IntroduceCode;
import org.zelian.registry.contract.parameter.ParameterCommand.PublishHolidays;
import org.zelian.registry.contract.parameter.ParameterCommand.SetParameter;
import org.zelian.registry.contract.parameter.ParameterCommand.WithdrawCode;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.TermEndsAfterItBegins;

import java.time.LocalDate;
import java.util.List;

class ParametersTest {

    private static final Source SOURCE = new Source("公信安〔2007〕1360号", "第六条", true);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);

    private final Circumstances<Parameter> parameter = Circumstances.of(Parameter.class);
    private final Circumstances<CodeTable> table = Circumstances.of(CodeTable.class);
    private final Circumstances<Holidays> holidays = Circumstances.of(Holidays.class);

    @Test
    void a_first_value_opens_the_stream_and_may_lie_ahead() {
        parameter.on(TOMORROW).when(set("30", Basis.none())).records(wasSet("30", Basis.none()));
    }

    @Test
    void a_later_value_follows_on_another_day() {
        parameter
                .given(AT_FIRST, wasSet("30", because()))
                .having(1)
                .when(set("20", Basis.none()))
                .records(wasSet("20", Basis.none()));
    }

    @Test
    void a_late_value_gives_a_reason() {
        parameter
                .on(YESTERDAY)
                .when(set("30", Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void what_the_bootstrap_seeds_is_not_late() {
        parameter
                .by("bootstrap")
                .on(AT_FIRST)
                .when(set("30", Basis.none()))
                .records(wasSet("30", Basis.none()));
    }

    @Test
    void there_is_one_value_from_a_day() {
        parameter
                .given(TODAY, wasSet("30", because()))
                .when(set("20", because()))
                .isRefusedBy(OneValueFromADay.class, "filing-days", TODAY);
    }

    @Test
    void who_has_seen_another_version_sets_nothing() {
        parameter
                .given(AT_FIRST, wasSet("30", because()))
                .having(0)
                .when(set("20", because()))
                .isAConflict();
    }

    @Test
    void who_expects_no_entry_finds_none() {
        parameter.having(0).when(set("20", because())).records(wasSet("20", because()));
    }

    @Test
    void a_code_is_introduced() {
        table.when(introduce(null, null)).records(introduced(null));
    }

    @Test
    void a_code_in_force_is_not_introduced_again() {
        table.given(AT_FIRST, introduced(null))
                .when(introduce(null, null))
                .isRefusedBy(ACodeIsIntroducedOnce.class, "510122", AT_FIRST);
    }

    @Test
    void a_code_that_will_be_in_force_is_not_introduced_over_it() {
        table.given(TOMORROW, introduced(null))
                .when(introduce(null, null))
                .isRefusedBy(ACodeIsIntroducedOnce.class, "510122", TOMORROW);
    }

    @Test
    void a_withdrawn_code_may_come_back() {
        table.given(AT_FIRST, introduced(null))
                .given(TODAY, withdrawn())
                .when(introduce(null, null))
                .records(introduced(null));
    }

    @Test
    void a_code_does_not_end_before_it_begins() {
        table.when(introduce(YESTERDAY, null))
                .isRefusedBy(TermEndsAfterItBegins.class, TODAY, YESTERDAY);
    }

    @Test
    void a_code_does_not_follow_itself() {
        table.when(introduce(null, "510122"))
                .isRefusedBy(ACodeIsNotItsOwnSuccessor.class, "510122");
    }

    @Test
    void a_code_is_withdrawn() {
        table.given(AT_FIRST, introduced(null)).when(withdraw()).records(withdrawn());
    }

    @Test
    void a_code_is_withdrawn_once() {
        table.given(AT_FIRST, introduced(null))
                .given(YESTERDAY, withdrawn())
                .when(withdraw())
                .isRefusedBy(OnlyACodeInForceIsWithdrawn.class, "510122", TODAY);
    }

    @Test
    void a_code_is_in_force_for_a_day_at_least() {
        table.given(TODAY, introduced(null))
                .when(withdraw())
                .isRefusedBy(OnlyACodeInForceIsWithdrawn.class, "510122", TODAY);
    }

    @Test
    void a_year_of_holidays_is_published_again() {
        HolidaysPublished published = published(List.of(), List.of(MAKE_UP_SATURDAY));
        holidays.given(AT_FIRST, published(List.of(), List.of()))
                .when(publish(List.of(), List.of(MAKE_UP_SATURDAY)))
                .records(published);
    }

    @Test
    void a_day_is_off_or_worked() {
        holidays.when(publish(List.of(MAKE_UP_SATURDAY), List.of(MAKE_UP_SATURDAY)))
                .isRefusedBy(MakeUpDaysAreNotDaysOff.class, MAKE_UP_SATURDAY);
    }

    @Test
    void make_up_days_fall_on_weekends() {
        LocalDate monday = LocalDate.of(2026, 2, 9);
        holidays.when(publish(List.of(), List.of(monday)))
                .isRefusedBy(MakeUpDaysFallOnWeekends.class, monday);
    }

    private static SetParameter set(String value, Basis basis) {
        return new SetParameter("filing-days", "备案期限", value, "日", SOURCE, basis);
    }

    private static ParameterSet wasSet(String value, Basis basis) {
        return new ParameterSet("filing-days", "备案期限", value, "日", SOURCE, basis);
    }

    private static IntroduceCode introduce(@Nullable LocalDate until, @Nullable String successor) {
        return new IntroduceCode(
                "division", "510122", "示例县", 1, until, successor, SOURCE, because());
    }

    private static CodeIntroduced introduced(@Nullable LocalDate until) {
        return new CodeIntroduced("division", "510122", "示例县", 1, until, null, SOURCE, because());
    }

    private static WithdrawCode withdraw() {
        return new WithdrawCode("division", "510122", "510116", SOURCE, because());
    }

    private static CodeWithdrawn withdrawn() {
        return new CodeWithdrawn("division", "510122", "510116", SOURCE, because());
    }

    private static PublishHolidays publish(List<LocalDate> off, List<LocalDate> makeUp) {
        return new PublishHolidays(2026, off, makeUp, SOURCE, because());
    }

    private static HolidaysPublished published(List<LocalDate> off, List<LocalDate> makeUp) {
        return new HolidaysPublished(2026, off, makeUp, SOURCE, because());
    }
}
