package org.zelian.registry.query.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material.Kind;
import org.zelian.registry.contract.filing.UnitSheet.Affiliation;
import org.zelian.registry.contract.filing.UnitSheet.BodyKind;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingQuery.FindFiling;
import org.zelian.registry.views.filing.FilingQuery.ListFilings;
import org.zelian.registry.views.filing.FilingQuery.ListTargetFilings;
import org.zelian.registry.views.filing.FilingQuery.ShowFilingHistory;
import org.zelian.registry.views.filing.FilingQuery.SuggestForm;
import org.zelian.registry.views.filing.FilingRow;
import org.zelian.registry.views.filing.ShownContact;
import org.zelian.registry.views.filing.ShownForm;
import org.zelian.registry.views.filing.ShownForm.ShownUnitSheet;
import org.zelian.registry.views.filing.SuggestedForm;
import org.zelian.registry.views.filing.SuggestedForm.Place;
import org.zelian.registry.views.history.HistoryEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class FilingQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final GradedCity city = GradedCity.once();

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    private static Moment on(String day, long position) {
        return new Moment(LocalDate.parse(day), Long.toString(position), null, null);
    }

    private FilingDetail portal(Moment moment) {
        return city.as(city.head).at(moment).ask(new FindFiling(city.portalFiling));
    }

    private static @Nullable LocalDate until(FilingDetail detail) {
        return Objects.requireNonNull(detail.filing().validity()).until();
    }

    @Test
    void a_filing_is_shown_with_its_form_opened_and_contacts_masked() {
        FilingDetail detail = city.as(city.head).ask(new FindFiling(city.portalFiling));
        ShownForm form = Objects.requireNonNull(detail.filing().form());

        assertThat(detail.filing().phase()).isEqualTo(FilingPhase.CERTIFIED);
        assertThat(detail.filing().version()).isEqualTo(6);
        assertThat(Objects.requireNonNull(form.unit()).leader())
                .isEqualTo(
                        new ShownContact(
                                "癸示例", "主任", "028****0000", "139****0000", "o****@example.cn"));
        assertThat(Objects.requireNonNull(form.grading()).filledBy()).isEqualTo("填示例");
        assertThat(form.data().getFirst().responsible()).isEqualTo("数示例");
        assertThat(form.data().getFirst().otherSource()).isEqualTo("家长填报");
        assertThat(form.unit())
                .extracting(
                        ShownUnitSheet::otherAffiliation,
                        ShownUnitSheet::otherBodyKind,
                        ShownUnitSheet::otherIndustry)
                .containsExactly("示例隶属", "民办非企业单位", "示例行业");
        assertThat(detail.required()).containsExactly(Kind.EXPERT_OPINION);
        assertThat(detail.stemDiffers()).isTrue();
        assertThat(detail.filing().notice()).isNull();
    }

    @Test
    void a_past_day_knows_the_phase_and_the_notice_of_that_day() {
        FilingDetail then = portal(on("2026-01-21"));

        assertThat(then.filing().phase()).isEqualTo(FilingPhase.CORRECTION);
        assertThat(Objects.requireNonNull(then.filing().notice()).dueOn()).isEqualTo("2026-01-30");
        assertThat(then.filing().certificate()).isNull();
        assertThat(portal(on("2026-01-22")).filing().phase()).isEqualTo(FilingPhase.SUBMITTED);
    }

    /** V4: a warning, from the day on which the unit has a second number with another stem. */
    @Test
    void numbers_of_one_unit_with_several_stems_are_remarked_on() {
        assertThat(portal(on("2026-02-12")).stemDiffers()).isFalse();
        assertThat(portal(on("2026-02-13")).stemDiffers()).isTrue();
    }

    @Test
    void a_certificate_holds_as_long_as_the_rule_known_then_says() {
        assertThat(until(portal(on("2026-06-30")))).isEqualTo("2031-02-01");
        assertThat(until(portal(on("2026-06-30", city.fiveYears - 1)))).isEqualTo("2029-02-01");
        assertThat(portal(on("2026-06-30")).extensionOpens()).isEqualTo("2030-11-02");
        assertThat(until(city.as(city.head).ask(new FindFiling(city.recordsFiling))))
                .isEqualTo("2027-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30",
                "2027-10-01",
                "2027-10-02",
                "2027-10-03",
                "2028-11-02",
                "2028-11-03",
                "2028-11-04",
                "2030-11-02",
                "2030-11-03",
                "2030-11-04",
                "2040-01-01"
            })
    void those_that_end_soon_are_those_whose_last_day_is_near(String day) {
        for (long position : List.of(city.fiveYears - 1, city.fiveYears)) {
            Moment moment = on(day, position);
            List<FilingRow> all = list(null, null, moment);
            LocalDate soon = LocalDate.parse(day).plusDays(90);

            assertThat(all).hasSize(2);
            assertThat(list(null, true, moment))
                    .containsExactlyElementsOf(
                            all.stream().filter(row -> endsBy(row, soon)).toList());
            assertThat(list(null, false, moment))
                    .containsExactlyElementsOf(
                            all.stream().filter(row -> !endsBy(row, soon)).toList());
        }
    }

    private static boolean endsBy(FilingRow row, LocalDate day) {
        return !Objects.requireNonNull(row.validUntil()).isAfter(day);
    }

    @Test
    void a_filing_exists_where_its_target_does() {
        assertThat(city.as(city.otherHead).refusal(new FindFiling(city.portalFiling)).status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).refusal(new ShowFilingHistory(city.portalFiling)).rule())
                .isEqualTo("NotFound");
        assertThat(city.as(city.otherHead).refusal(new ListTargetFilings(city.portal)).status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).refusal(new SuggestForm(city.portal)).status())
                .isEqualTo(404);
        assertThat(
                        city.as(city.otherHead)
                                .ask(new ListFilings(null, null, null, null, null, FIRST))
                                .total())
                .isZero();
    }

    @Test
    void a_list_is_narrowed_by_unit_phase_level_and_text() {
        assertThat(list("00001", null, on("2026-06-30")))
                .extracting(FilingRow::filing)
                .containsExactly(city.portalFiling);
        assertThat(list("xuejixitong", null, on("2026-06-30")))
                .extracting(FilingRow::filing, FilingRow::existing)
                .containsExactly(tuple(city.recordsFiling, true));
        assertThat(
                        city.as(city.cityAdmin)
                                .ask(
                                        new ListFilings(
                                                city.district,
                                                null,
                                                FilingPhase.CERTIFIED,
                                                L3,
                                                null,
                                                FIRST))
                                .rows())
                .extracting(FilingRow::filing)
                .containsExactly(city.recordsFiling);
        assertThat(
                        city.as(city.cityAdmin)
                                .ask(
                                        new ListFilings(
                                                city.otherDistrict, null, null, null, null, FIRST))
                                .total())
                .isZero();
    }

    private List<FilingRow> list(@Nullable String text, @Nullable Boolean expiring, Moment moment) {
        UnitId within = city.bureau;
        Page<FilingRow> page =
                city.as(city.cityAdmin)
                        .at(moment)
                        .ask(new ListFilings(within, text, null, null, expiring, FIRST));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows();
    }

    @Test
    void filings_of_a_target_are_listed() {
        assertThat(city.as(city.head).ask(new ListTargetFilings(city.records)))
                .extracting(FilingRow::filing, FilingRow::validUntil)
                .containsExactly(tuple(city.recordsFiling, LocalDate.of(2027, 12, 31)));
    }

    @Test
    void the_timeline_tells_what_each_entry_changed() {
        List<HistoryEntry> timeline =
                city.as(city.head).ask(new ShowFilingHistory(city.portalFiling));

        assertThat(timeline)
                .extracting(entry -> entry.trace().eventName())
                .containsExactly(
                        "filing.certified",
                        "filing.submitted",
                        "filing.correctionasked",
                        "filing.submitted",
                        "filing.drafted",
                        "filing.prepared");
        assertThat(timeline.get(4).changes())
                .contains(
                        new HistoryEntry.Change("form.unit.leader.mobile", null, "139****0000"),
                        new HistoryEntry.Change("form.data.1.name", null, "学籍数据"),
                        new HistoryEntry.Change("form.data.1.otherSource", null, "家长填报"),
                        new HistoryEntry.Change("form.unit.otherBodyKind", null, "民办非企业单位"),
                        new HistoryEntry.Change("form.grading.levels", null, "S2A2G2"));
        assertThat(timeline.get(3).changes())
                .containsExactly(new HistoryEntry.Change("phase", "DRAFT", "SUBMITTED"));
    }

    @Test
    void a_form_is_suggested_from_the_last_one_and_the_record() {
        SuggestedForm form = city.as(city.head).ask(new SuggestForm(city.records));

        assertThat(form.based()).isEqualTo(city.recordsGrading);
        assertThat(form.unitName()).isEqualTo("样本第一中学");
        assertThat(Objects.requireNonNull(form.address()).postcode()).isEqualTo("610000");
        assertThat(form.place()).isNull();
        assertThat(form.department()).isEqualTo("信息中心");
        assertThat(form.bodyKind()).isEqualTo(BodyKind.OTHER);
        assertThat(form.industry()).isEqualTo(99);
        assertThat(form)
                .extracting(
                        SuggestedForm::otherAffiliation,
                        SuggestedForm::otherBodyKind,
                        SuggestedForm::otherIndustry)
                .containsExactly("示例隶属", "民办非企业单位", "示例行业");
        assertThat(form.leader())
                .isEqualTo(new ShownContact("卯样本", "样本职务", null, "137****0000", null));
        assertThat(Objects.requireNonNull(form.contact()).name()).isEqualTo("癸示例");
        assertThat(form.filed()).isEqualTo(new LevelCounts(0, 0, 1, 0, 0));
        assertThat(form.all()).isEqualTo(new LevelCounts(0, 1, 1, 0, 0));
        assertThat(form.gradedOn()).isEqualTo("2023-05-01");
        assertThat(form.reviewed()).isTrue();
        assertThat(form.approved()).isTrue();
        assertThat(form.authority()).isEqualTo("示例主管部门");
        assertThat(form.target().number()).isEqualTo(city.records.number());
        assertThat(form.required()).hasSize(7).doesNotContain(Kind.SERVICES);
    }

    @Test
    void a_form_again_takes_the_number_and_the_harms_of_this_target() {
        SuggestedForm form = city.as(city.head).ask(new SuggestForm(city.portal));

        assertThat(form.based()).isEqualTo(city.portalGrading);
        assertThat(form.target().number()).isEqualTo("XT-01");
        assertThat(form.target().name()).isEqualTo("样本新门户");
        assertThat(form.information()).hasSize(1);
        assertThat(form.opinion()).isEqualTo(Samples.SCAN);
        assertThat(form.gradedOn()).isEqualTo("2026-01-10");
        assertThat(form.authority()).isEqualTo("样本北区教育局");
    }

    @Test
    void where_nothing_was_filed_the_record_alone_speaks() {
        SuggestedForm form = city.as(city.otherHead).ask(new SuggestForm(city.canteen));

        assertThat(form.based()).isNull();
        assertThat(form.address()).isNull();
        assertThat(form.place())
                .isEqualTo(new Place("四川省", null, null, new DivisionCode("510104")));
        assertThat(form.leader()).isNull();
        assertThat(form.department()).isEqualTo("样本信息中心");
        assertThat(form.affiliation()).isEqualTo(Affiliation.COUNTY);
        assertThat(form.bodyKind()).isNull();
        assertThat(form.industry()).isEqualTo(14);
        assertThat(form.otherIndustry()).isNull();
        assertThat(form.filed().total()).isZero();
        assertThat(form.all()).isEqualTo(new LevelCounts(1, 0, 0, 0, 0));
        assertThat(form.required()).isEmpty();
    }
}
