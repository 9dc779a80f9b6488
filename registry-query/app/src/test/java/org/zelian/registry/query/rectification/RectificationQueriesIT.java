package org.zelian.registry.query.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.Files;
import org.zelian.registry.query.testing.OrderedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.evidence.EvidenceQuery.FindEvidence;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.rectification.NamedTarget;
import org.zelian.registry.views.rectification.RectificationDetail;
import org.zelian.registry.views.rectification.RectificationQuery.FindRectification;
import org.zelian.registry.views.rectification.RectificationQuery.ListTargetRectifications;
import org.zelian.registry.views.rectification.RectificationQuery.ShowRectificationHistory;
import org.zelian.registry.views.rectification.RectificationRow;
import org.zelian.registry.views.rectification.RectificationWork;
import org.zelian.registry.views.rectification.ShownItem;
import org.zelian.registry.views.rectification.ShownItem.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class RectificationQueriesIT {

    private final OrderedCity story = OrderedCity.once();
    private final Asker head = story.as(story.city.head);

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    @Test
    void an_order_is_shown_with_all_that_was_done_about_it() {
        RectificationDetail detail = head.ask(new FindRectification(story.inTime));

        assertThat(detail.rectification().phase()).isEqualTo(RectificationPhase.CLOSED);
        assertThat(detail.rectification().version()).isEqualTo(11);
        assertThat(detail.rectification().entry()).isZero();
        assertThat(detail.unit().unit()).isEqualTo(story.city.school);
        assertThat(detail.path()).hasSize(3);
        RectificationWork work = detail.work();
        assertThat(work.plan()).isNotNull();
        assertThat(Objects.requireNonNull(work.plan()).responsible())
                .isEqualTo(new PersonName(story.city.direct, "卯样本"));
        assertThat(work.progress())
                .extracting(RectificationWork.Progress::done)
                .containsExactly(Set.of(1, 2), Set.of(2));
        assertThat(work.submissions())
                .extracting(
                        RectificationWork.Submission::entry,
                        one -> Objects.requireNonNull(one.verdict()).verified(),
                        one -> Objects.requireNonNull(one.verdict()).again())
                .containsExactly(tuple(5L, false, Set.of(2)), tuple(8L, true, Set.of()));
        assertThat(work.closed()).isNotNull();
        assertThat(work.filed()).isNull();
    }

    @Test
    void an_item_stands_as_on_the_day_and_a_risk_is_accepted_until_its_last_day() {
        assertThat(items("2026-05-11"))
                .extracting(ShownItem::standing, ShownItem::targetName)
                .containsExactly(
                        tuple(Standing.DONE, "样本新门户"),
                        tuple(Standing.DONE, "样本学籍系统"),
                        tuple(Standing.RISK_ACCEPTED, null));
        assertThat(items("2026-05-12"))
                .extracting(ShownItem::standing)
                .containsExactly(Standing.DONE, Standing.OPEN, Standing.RISK_ACCEPTED);
        assertThat(items("2026-06-15").getLast().standing()).isEqualTo(Standing.RISK_ACCEPTED);
        assertThat(items("2026-06-16").getLast())
                .satisfies(
                        item -> {
                            assertThat(item.standing()).isEqualTo(Standing.OPEN);
                            assertThat(item.riskUntil()).isEqualTo("2026-06-15");
                        });
    }

    private List<ShownItem> items(String day) {
        return head.at(on(day)).ask(new FindRectification(story.inTime)).items();
    }

    @Test
    void a_past_day_knows_the_phase_of_that_day() {
        RectificationDetail then =
                head.at(on("2026-05-11")).ask(new FindRectification(story.inTime));

        assertThat(then.rectification().phase()).isEqualTo(RectificationPhase.SUBMITTED);
        assertThat(then.work().submissions())
                .singleElement()
                .satisfies(one -> assertThat(one.verdict()).isNull());
        assertThat(head.at(on("2026-04-20")).refusal(new FindRectification(story.inTime)).status())
                .isEqualTo(404);
    }

    @Test
    void what_was_known_then_knows_neither_the_extension_nor_what_was_put_right_since() {
        RectificationDetail now = head.ask(new FindRectification(story.own));
        RectificationDetail then =
                head.at(new Moment(null, Long.toString(story.asked), null, null))
                        .ask(new FindRectification(story.own));

        assertThat(now.rectification().order().subject()).isEqualTo("样本自查整改（更正）");
        assertThat(now.rectification().entry()).isEqualTo(3);
        assertThat(now.deadline().dueOn()).isEqualTo("2026-07-31");
        assertThat(now.deadline().overdueDays()).isNull();
        assertThat(now.deadline().asked()).isNull();
        assertThat(now.deadline().extensions()).hasSize(1);
        assertThat(then.rectification().order().subject()).isEqualTo("样本自查整改");
        assertThat(then.deadline().dueOn()).isEqualTo("2026-05-31");
        assertThat(then.deadline().overdueDays()).isEqualTo(30);
        assertThat(then.deadline().asked()).isNotNull();
        assertThat(then.deadline().extensions()).isEmpty();
    }

    @Test
    void orders_that_name_a_target_are_told_of_it_newest_first() {
        assertThat(head.ask(new ListTargetRectifications(story.city.records)))
                .extracting(RectificationRow::rectification, RectificationRow::risk)
                .containsExactly(tuple(story.own, Risk.HIGH), tuple(story.inTime, Risk.HIGH));
        assertThat(head.ask(new ListTargetRectifications(story.city.portal)).getLast())
                .satisfies(
                        row -> {
                            assertThat(row.number()).isEqualTo("样教〔2026〕1号");
                            assertThat(row.items()).isEqualTo(3);
                            assertThat(row.settled()).isEqualTo(2);
                            assertThat(row.targets())
                                    .containsExactly(
                                            new NamedTarget(story.city.portal, "样本新门户"),
                                            new NamedTarget(story.city.records, "样本学籍系统"));
                        });
    }

    @Test
    void the_history_tells_each_step_with_its_values() {
        List<HistoryEntry> timeline = head.ask(new ShowRectificationHistory(story.inTime));

        assertThat(timeline).hasSize(11);
        assertThat(timeline)
                .flatExtracting(HistoryEntry::changes)
                .contains(
                        new HistoryEntry.Change("phase", "VERIFIED", "CLOSED"),
                        new HistoryEntry.Change("items.1.target", null, "样本新门户"),
                        new HistoryEntry.Change("items.2.standing", "DONE", "OPEN"),
                        new HistoryEntry.Change("items.3.until", null, "2026-06-15"),
                        new HistoryEntry.Change("plan.responsible", null, "卯样本"),
                        new HistoryEntry.Change("opinion", null, "已整改到位"));
        assertThat(head.ask(new ShowRectificationHistory(story.own)))
                .flatExtracting(HistoryEntry::changes)
                .contains(
                        new HistoryEntry.Change("dueOn", "2026-05-31", "2026-07-31"),
                        new HistoryEntry.Change("subject", "样本自查整改", "样本自查整改（更正）"));
    }

    @Test
    void a_file_that_an_order_names_opens_with_the_unit_it_is_addressed_to() {
        RectificationDetail detail = head.ask(new FindRectification(story.inTime));
        EvidenceDigest notice = Objects.requireNonNull(detail.rectification().order().notice());
        Files files = new Files();
        files.store(story.noticeFile);
        long position =
                files.record(
                        LocalDate.parse("2026-06-11"),
                        story.city.cityAdmin,
                        story.city.school,
                        notice,
                        story.noticeFile.length);
        FindEvidence query = new FindEvidence(detail.unit().unit(), notice);
        Moment then = new Moment(null, null, null, position);

        assertThat(head.at(then).ask(query).size()).isEqualTo(story.noticeFile.length);
        assertThat(story.as(story.city.cityAdmin).at(then).ask(query).file()).isEqualTo(notice);
        assertThat(story.as(story.city.otherHead).at(then).refusal(query).status()).isEqualTo(404);
    }

    @Test
    void who_ordered_it_sees_it_and_outside_the_scope_there_is_nothing() {
        assertThat(
                        story.as(story.city.cityAdmin)
                                .ask(new FindRectification(story.inTime))
                                .unit()
                                .unit())
                .isEqualTo(story.city.school);
        Asker outsider = story.as(story.city.otherHead);
        assertThat(outsider.refusal(new FindRectification(story.inTime)).status()).isEqualTo(404);
        assertThat(outsider.refusal(new ShowRectificationHistory(story.inTime)).status())
                .isEqualTo(404);
        assertThat(outsider.refusal(new ListTargetRectifications(story.city.records)).status())
                .isEqualTo(404);
        assertThat(head.refusal(new FindRectification(story.police)).status()).isEqualTo(404);
    }
}
