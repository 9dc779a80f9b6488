package org.zelian.registry.query.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.GradingQuery.FindGrading;
import org.zelian.registry.views.grading.GradingQuery.ListGradings;
import org.zelian.registry.views.grading.GradingQuery.ListTargetGradings;
import org.zelian.registry.views.grading.GradingQuery.ShowGradingHistory;
import org.zelian.registry.views.grading.GradingRow;
import org.zelian.registry.views.grading.ShownExpert;
import org.zelian.registry.views.history.Difference;
import org.zelian.registry.views.history.HistoryEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class GradingQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final GradedCity city = GradedCity.once();

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    private static Moment on(String day, long position) {
        return new Moment(LocalDate.parse(day), Long.toString(position), null, null);
    }

    private GradingDetail portal(Moment moment) {
        return city.as(city.head).at(moment).ask(new FindGrading(city.portalGrading));
    }

    @Test
    void a_grading_is_shown_with_what_it_is_to_be_judged_by() {
        GradingDetail detail = city.as(city.head).ask(new FindGrading(city.portalGrading));

        assertThat(detail.grading().phase()).isEqualTo(GradingPhase.FINAL);
        assertThat(detail.grading().levels()).isEqualTo(GradedLevels.of(L2, L2));
        assertThat(detail.grading().version()).isEqualTo(6);
        assertThat(detail.targetName()).isEqualTo("样本新门户");
        assertThat(Objects.requireNonNull(detail.authority()).unit()).isEqualTo(city.district);
        assertThat(detail.guide()).isEqualTo(L3);
        assertThat(detail.platform()).isNull();
        assertThat(detail.matricesDiffer()).isFalse();
        assertThat(actor(detail.submitted())).isEqualTo("寅样本");
        assertThat(actor(detail.approved())).isEqualTo("丑样本");
        assertThat(Objects.requireNonNull(detail.grading().review()).experts())
                .extracting(ShownExpert::name)
                .containsExactly("专家甲", "专家乙");
    }

    private static @Nullable String actor(@Nullable Trace trace) {
        return Objects.requireNonNull(Objects.requireNonNull(trace).actor()).name();
    }

    @Test
    void the_digest_is_that_of_the_stored_bytes_of_the_submission() {
        GradingDetail detail = city.as(city.approver).ask(new FindGrading(city.portalGrading));

        assertThat(detail.grading().submission()).isEqualTo(3);
        assertThat(detail.grading().submissionDigest())
                .isEqualTo(city.storedDigest(city.portalGrading.value(), 3));
    }

    @Test
    void a_past_day_knows_the_phase_of_that_day() {
        assertThat(portal(on("2026-01-12")).grading().phase())
                .isEqualTo(GradingPhase.EXPERT_REVIEW);
        assertThat(portal(on("2026-01-14")).grading().phase())
                .isEqualTo(GradingPhase.AUTHORITY_REVIEW);
        assertThat(portal(on("2026-01-15")).grading().phase()).isEqualTo(GradingPhase.APPROVED);
        assertThat(portal(on("2026-01-15", city.approval - 1)).grading().phase())
                .isEqualTo(GradingPhase.AUTHORITY_REVIEW);
        assertThat(portal(on("2026-01-12")).grading().submission()).isNull();
        assertThat(
                        city.as(city.head)
                                .at(on("2026-01-07"))
                                .refusal(new FindGrading(city.portalGrading))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_late_description_differs_from_what_was_submitted_once_it_is_known() {
        assertThat(portal(on("2026-01-20")).changed())
                .containsExactly(new Difference("name", "样本门户网站", "样本新门户"));
        assertThat(portal(on("2026-01-20", city.described - 1)).changed()).isEmpty();
        assertThat(portal(on("2026-01-13")).changed()).isEmpty();
    }

    @Test
    void a_grading_exists_where_its_target_does() {
        assertThat(city.as(city.otherHead).refusal(new FindGrading(city.portalGrading)).status())
                .isEqualTo(404);
        assertThat(
                        city.as(city.otherHead)
                                .refusal(new ShowGradingHistory(city.portalGrading))
                                .rule())
                .isEqualTo("NotFound");
        assertThat(city.as(city.otherHead).refusal(new ListTargetGradings(city.portal)).status())
                .isEqualTo(404);
        assertThat(list(all(), city.otherHead))
                .extracting(GradingRow::grading)
                .containsExactlyInAnyOrder(city.otherPortalGrading, city.officeGrading);
    }

    @Test
    void a_grading_goes_with_its_target_on_the_day_it_is_handed_over() {
        FindGrading office = new FindGrading(city.officeGrading);

        assertThat(city.as(city.head).at(on("2026-02-19")).ask(office).operator().unit())
                .isEqualTo(city.school);
        assertThat(city.as(city.otherHead).at(on("2026-02-19")).refusal(office).status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).ask(office).operator().unit())
                .isEqualTo(city.otherSchool);
        assertThat(city.as(city.head).refusal(office).status()).isEqualTo(404);
        assertThat(
                        city.as(city.head).at(on("2026-02-19")).ask(all()).rows().stream()
                                .map(GradingRow::grading))
                .contains(city.officeGrading);
    }

    @Test
    void what_is_older_than_its_target_is_not_shown_before_it() {
        FindGrading records = new FindGrading(city.recordsGrading);

        assertThat(city.as(city.head).at(on("2025-12-15")).refusal(records).status())
                .isEqualTo(404);
        assertThat(city.as(city.head).at(on("2026-02-11")).ask(records).grading().phase())
                .isEqualTo(GradingPhase.EXISTING);
        GradingDetail now = city.as(city.head).ask(records);
        assertThat(now.grading().phase()).isEqualTo(GradingPhase.FINAL);
        assertThat(now.grading().submission()).isEqualTo(0);
        assertThat(now.grading().existing()).isNotNull();
        assertThat(now.grading().levels()).isEqualTo(GradedLevels.of(L3, L3));
    }

    @Test
    void a_list_is_narrowed_by_unit_phase_level_text_and_change() {
        assertThat(list(filter(null, null, GradingPhase.AUTHORITY_REVIEW, null, null)))
                .extracting(GradingRow::grading, row -> name(row), GradingRow::levels)
                .containsExactly(tuple(city.otherPortalGrading, "辰样本", GradedLevels.of(L3, L3)));
        assertThat(list(filter(city.district, null, null, null, null)))
                .extracting(GradingRow::grading)
                .containsExactlyInAnyOrder(
                        city.portalGrading, city.portalRegrade, city.recordsGrading);
        assertThat(list(filter(null, null, null, L3, null)))
                .extracting(GradingRow::grading)
                .containsExactlyInAnyOrder(city.recordsGrading, city.otherPortalGrading);
        assertThat(list(filter(null, "ybxmh", null, null, null)))
                .extracting(GradingRow::grading)
                .containsExactlyInAnyOrder(city.portalGrading, city.portalRegrade);
        assertThat(list(filter(null, city.office.number(), null, null, null)))
                .extracting(GradingRow::grading)
                .containsExactly(city.officeGrading);
        assertThat(list(filter(null, null, null, null, true)))
                .extracting(GradingRow::grading, GradingRow::changed)
                .containsExactly(tuple(city.portalGrading, true));
        assertThat(list(filter(null, "门户", null, null, false)))
                .extracting(GradingRow::grading)
                .containsExactlyInAnyOrder(city.portalRegrade, city.otherPortalGrading);
    }

    private static @Nullable String name(GradingRow row) {
        return Objects.requireNonNull(row.submittedBy()).name();
    }

    @Test
    void a_list_counts_what_is_on_other_pages_and_shows_the_newest_first() {
        Page<GradingRow> page =
                city.as(city.cityAdmin)
                        .ask(
                                new ListGradings(
                                        city.bureau,
                                        null,
                                        null,
                                        null,
                                        null,
                                        new Paging(1, 2, null)));

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows())
                .extracting(GradingRow::grading)
                .containsExactly(city.portalRegrade, city.otherPortalGrading);
    }

    @Test
    void a_list_within_a_unit_out_of_scope_is_not_found() {
        assertThat(
                        city.as(city.head)
                                .refusal(filter(city.otherSchool, null, null, null, null))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void versions_of_a_target_are_listed_newest_first() {
        assertThat(city.as(city.head).ask(new ListTargetGradings(city.portal)))
                .extracting(GradingRow::grading)
                .containsExactly(city.portalRegrade, city.portalGrading);
    }

    @Test
    void the_timeline_tells_what_each_entry_changed() {
        List<HistoryEntry> timeline =
                city.as(city.head).ask(new ShowGradingHistory(city.portalGrading));

        assertThat(timeline)
                .extracting(entry -> entry.trace().eventName())
                .containsExactly(
                        "grading.finalised",
                        "grading.approved",
                        "grading.submitted",
                        "grading.expertopinionrecorded",
                        "grading.submittedtoexperts",
                        "grading.started");
        assertThat(timeline.get(1).changes())
                .containsExactly(new HistoryEntry.Change("phase", "AUTHORITY_REVIEW", "APPROVED"));
        assertThat(timeline.get(3).changes())
                .contains(new HistoryEntry.Change("review.experts.2.name", null, "专家乙"));
        assertThat(timeline.get(4).changes())
                .contains(
                        new HistoryEntry.Change("levels", null, "S2A2G2"),
                        new HistoryEntry.Change("information.harms", null, "SOCIETY/GENERAL"));
        assertThat(timeline.getFirst().trace().policy())
                .isEqualTo("WhenFilingCertifiedThenGradingFinal");
    }

    @Test
    void an_expert_whose_key_was_destroyed_has_no_name() {
        FindGrading grading = new FindGrading(city.otherPortalGrading);
        assertThat(experts(grading)).extracting(ShownExpert::organisation).hasSize(1);

        city.erase(city.otherPortalGrading.value());
        assertThat(experts(grading)).extracting(ShownExpert::name).containsOnlyNulls();
    }

    private List<ShownExpert> experts(FindGrading grading) {
        return Objects.requireNonNull(city.as(city.otherHead).ask(grading).grading().review())
                .experts();
    }

    private static ListGradings all() {
        return filter(null, null, null, null, null);
    }

    private static ListGradings filter(
            @Nullable UnitId within,
            @Nullable String text,
            @Nullable GradingPhase phase,
            @Nullable SecurityProtectionLevel level,
            @Nullable Boolean changed) {
        return new ListGradings(within, text, phase, level, changed, FIRST);
    }

    private List<GradingRow> list(ListGradings query) {
        return list(query, city.cityAdmin);
    }

    private List<GradingRow> list(ListGradings query, PersonId who) {
        Page<GradingRow> page = city.as(who).ask(query);
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows();
    }

    @Test
    void what_there_is_not_is_not_found() {
        assertThat(
                        city.as(city.cityAdmin)
                                .refusal(new FindGrading(new GradingId("grading-ZZZZZZZZ")))
                                .status())
                .isEqualTo(404);
    }
}
