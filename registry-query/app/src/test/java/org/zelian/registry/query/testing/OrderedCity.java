package org.zelian.registry.query.testing;

import static org.zelian.registry.query.testing.Orders.item;
import static org.zelian.registry.query.testing.Orders.items;
import static org.zelian.registry.query.testing.Orders.order;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.query.testing.TestLedger.By;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What is ordered in the {@link GradedCity}; today is 2026-06-30.
 *
 * <p>The city orders the first school to put three things right: the school does, is told to do one
 * of them again, and is done in time. The police order the second school to put its canteen system
 * right by the end of May; it asks for more time. The first school orders itself to put its portal
 * right, is given until the end of July, and the order is put right to be about its records, too.
 * What an evaluation found in the second school's portal is closed, but late. An order about the
 * office system was addressed to the first school before that handed the system over.
 */
public final class OrderedCity {

    private static final OrderedCity ONCE = new OrderedCity();

    public final GradedCity city = GradedCity.once();
    public final RectificationId inTime = RectificationId.from(UUID.randomUUID());
    public final RectificationId police = RectificationId.from(UUID.randomUUID());
    public final RectificationId own = RectificationId.from(UUID.randomUUID());
    public final RectificationId late = RectificationId.from(UUID.randomUUID());
    public final RectificationId stays = RectificationId.from(UUID.randomUUID());

    /** The notice of the city's order, put on the school's record by whoever asks for it. */
    public final byte[] noticeFile = "样本整改通知".getBytes(StandardCharsets.UTF_8);

    /** Position before the extension of the school's own order. */
    public final long asked;

    private final TestLedger ledger = Running.once().ledger;
    private final By admin = by(city.cityAdmin, Role.CITY_ADMIN, city.bureau);
    private final By head = by(city.head, Role.FIRST_RESPONSIBLE, city.school);
    private final By direct = by(city.direct, Role.DIRECT_RESPONSIBLE, city.school);
    private final By otherHead = by(city.otherHead, Role.FIRST_RESPONSIBLE, city.otherSchool);
    private final long last;

    private OrderedCity() {
        putRightInTime();
        orderedByThePolice();
        asked = orderedByTheSchool();
        closedLate();
        staysWithItsUnit();
        last = ownIsExtendedAndPutRight();
    }

    public static OrderedCity once() {
        return ONCE;
    }

    /** Asks as somebody, about now, once all of the story is known. */
    public Asker as(PersonId person) {
        return Asker.of(person.number().toLowerCase(Locale.ROOT), last);
    }

    private void putRightInTime() {
        RectificationId id = inTime;
        UnitId school = city.school;
        Basis none = Basis.none();
        on(
                "2026-04-21",
                admin,
                new RectificationOrdered(
                        id,
                        school,
                        order(
                                Files.digest(noticeFile),
                                Origin.AUTHORITY_INSPECTION,
                                "样本检查整改",
                                day("2026-05-20"),
                                item(city.portal, Risk.HIGH),
                                item(city.records, Risk.MEDIUM),
                                item(null, Risk.LOW)),
                        Orders.paper("样教〔2026〕1号", day("2026-04-20"))));
        on("2026-04-22", head, new RectificationAcknowledged(id, school, none));
        on(
                "2026-04-23",
                head,
                new RectificationPlanned(
                        id, school, Orders.plan(city.direct, day("2026-05-15")), none));
        on("2026-04-25", direct, progress(id, school, 1, 2));
        on(
                "2026-04-26",
                admin,
                new RectificationRiskAccepted(id, school, items(3), day("2026-06-15"), none));
        on("2026-05-10", head, new RectificationSubmitted(id, school, Samples.SCAN, none));
        on("2026-05-12", admin, new RectificationReturned(id, school, 5, items(2), none));
        on("2026-05-13", direct, progress(id, school, 2));
        on("2026-05-14", head, new RectificationSubmitted(id, school, Samples.SCAN, none));
        on(
                "2026-05-15",
                admin,
                new RectificationVerified(id, school, 8, "已整改到位", Samples.SCAN, none));
        on("2026-05-16", admin, new RectificationClosed(id, school, none));
    }

    private void orderedByThePolice() {
        RectificationId id = police;
        UnitId school = city.otherSchool;
        on(
                "2026-05-01",
                by(city.approver, Role.POLICE_LIAISON, city.bureau),
                new RectificationOrdered(
                        id,
                        school,
                        order(
                                Origin.POLICE,
                                "样本食堂系统弱口令",
                                day("2026-05-31"),
                                item(city.canteen, Risk.MAJOR)),
                        Orders.paper("样公网安〔2026〕8号", day("2026-04-30"))));
        on("2026-05-03", otherHead, new RectificationAcknowledged(id, school, Basis.none()));
        on(
                "2026-05-18",
                otherHead,
                new RectificationExtensionAsked(id, school, day("2026-06-10"), Basis.none()));
        on("2026-05-19", admin, new RectificationUrged(id, school, "请抓紧", Basis.none()));
    }

    private long orderedByTheSchool() {
        RectificationId id = own;
        on(
                "2026-05-02",
                head,
                new RectificationOrdered(
                        id,
                        city.school,
                        order(
                                Origin.SELF_INSPECTION,
                                "样本自查整改",
                                day("2026-05-31"),
                                item(city.portal, Risk.LOW)),
                        Basis.none()));
        return on(
                "2026-05-03",
                head,
                new RectificationExtensionAsked(id, city.school, day("2026-07-31"), Basis.none()));
    }

    private long ownIsExtendedAndPutRight() {
        on(
                "2026-05-04",
                admin,
                new RectificationExtended(
                        own, city.school, day("2026-07-31"), Samples.SCAN, Basis.none()));
        return on(
                "2026-05-02",
                head,
                new RectificationOrderCorrected(
                        own,
                        city.school,
                        0,
                        order(
                                Origin.SELF_INSPECTION,
                                "样本自查整改（更正）",
                                day("2026-05-31"),
                                item(city.portal, Risk.LOW),
                                item(city.records, Risk.HIGH)),
                        Basis.none()));
    }

    private void closedLate() {
        RectificationId id = late;
        UnitId school = city.otherSchool;
        on(
                "2026-04-20",
                otherHead,
                new RectificationOrdered(
                        id,
                        school,
                        order(
                                Origin.EVALUATION,
                                "样本测评整改",
                                day("2026-05-01"),
                                item(city.otherPortal, Risk.HIGH)),
                        Basis.none()));
        on("2026-04-21", otherHead, new RectificationAcknowledged(id, school, Basis.none()));
        on("2026-05-01", otherHead, progress(id, school, 1));
        on("2026-05-05", otherHead, new RectificationSubmitted(id, school, Samples.SCAN, none()));
        on("2026-05-06", admin, new RectificationVerified(id, school, 3, "可以", null, none()));
        on("2026-05-10", admin, new RectificationClosed(id, school, none()));
    }

    private void staysWithItsUnit() {
        on(
                "2026-02-18",
                admin,
                new RectificationOrdered(
                        stays,
                        city.school,
                        order(
                                Origin.AUTHORITY_INSPECTION,
                                "样本办公系统整改",
                                day("2026-12-31"),
                                item(city.office, Risk.LOW)),
                        none()));
    }

    private static RectificationProgressReported progress(
            RectificationId id, UnitId unit, Integer... done) {
        return new RectificationProgressReported(
                id, unit, items(done), "示例进展", List.of(Samples.SCAN), none());
    }

    private static Basis none() {
        return Basis.none();
    }

    private long on(String day, By by, RectificationEvent event) {
        return ledger.on(day("2026-06-10"), day(day), by)
                .with(event.rectification().value(), event)
                .record();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static By by(PersonId person, Role role, UnitId unit) {
        return new By(person.value(), AppointmentId.from(UUID.randomUUID()), role, unit);
    }
}
