package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paperAndReason;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Orders that examples start from: of three items, the first about a system. */
final class Rectifications {

    static final RectificationId ORDER = new RectificationId("rectification-00000001");
    static final UnitId SCHOOL = new UnitId("unit-00000003");
    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));
    static final String WORKER = "person-0000000B";
    static final PersonId RESPONSIBLE = new PersonId("person-0000000C");
    static final String HEAD = "person-0000000D";
    static final UnitStanding AT_SCHOOL = new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, true);

    static final LocalDate ORDERED = LocalDate.of(2026, 4, 1);
    static final LocalDate SIGNED = LocalDate.of(2026, 4, 3);
    static final LocalDate PLANNED = LocalDate.of(2026, 4, 10);
    static final LocalDate WORKED = LocalDate.of(2026, 5, 10);
    static final LocalDate SUBMITTED = LocalDate.of(2026, 6, 1);
    static final LocalDate VERIFIED = LocalDate.of(2026, 6, 10);
    static final LocalDate CLOSED = LocalDate.of(2026, 6, 15);
    static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 30);

    /** Sequence numbers of a straight way. */
    static final long PROGRESS_ENTRY = 3;

    static final long SUBMISSION = 4;

    private Rectifications() {}

    static RectificationFacts known() {
        return new RectificationFacts(AT_SCHOOL, Set.of(TARGET), null, null, true);
    }

    static RectificationOrder order(Origin origin) {
        return order(origin, DUE, Risk.HIGH, Risk.MEDIUM, Risk.LOW);
    }

    static RectificationOrder order(Origin origin, LocalDate dueOn, Risk... risks) {
        return new RectificationOrder(
                origin,
                "日志留存不足",
                dueOn,
                Arrays.stream(risks).map(Rectifications::item).toList(),
                null,
                null,
                origin == Origin.POLICE ? FILE : null);
    }

    private static OrderItem item(Risk risk) {
        return new OrderItem(risk == Risk.HIGH ? TARGET : null, risk, "8.1.5.4", null, "日志不足六个月");
    }

    static RectificationPlan plan(LocalDate finishOn) {
        return new RectificationPlan("扩容日志服务器", null, RESPONSIBLE, finishOn, null);
    }

    static ItemNumbers items(Integer... numbers) {
        return new ItemNumbers(Set.of(numbers));
    }

    static Circumstances<Rectification> rectification() {
        return Circumstances.of(Rectification.class).knowing(known());
    }

    static Circumstances<Rectification> inIssued(Origin origin) {
        return inIssued(order(origin));
    }

    static Circumstances<Rectification> inIssued(RectificationOrder order) {
        return rectification().given(ORDERED, ordered(order));
    }

    static Circumstances<Rectification> inAcknowledged(Origin origin) {
        return inIssued(origin).given(SIGNED, acknowledged());
    }

    static Circumstances<Rectification> inPlanned(Origin origin) {
        return inAcknowledged(origin).given(PLANNED, planned());
    }

    /** The first two of three items are put right. */
    static Circumstances<Rectification> inProgress(Origin origin) {
        return inPlanned(origin).givenBy(WORKER, WORKED, progress(1, 2));
    }

    static Circumstances<Rectification> inSubmitted(Origin origin) {
        return inPlanned(origin)
                .givenBy(WORKER, WORKED, progress(1, 2, 3))
                .givenBy(HEAD, SUBMITTED, submitted());
    }

    static Circumstances<Rectification> inVerified(Origin origin) {
        return inSubmitted(origin).given(VERIFIED, verified());
    }

    static Circumstances<Rectification> inClosed(Origin origin) {
        return inVerified(origin).given(CLOSED, closed());
    }

    static RectificationOrdered ordered(RectificationOrder order) {
        return new RectificationOrdered(ORDER, SCHOOL, order, paperAndReason());
    }

    static RectificationAcknowledged acknowledged() {
        return new RectificationAcknowledged(ORDER, SCHOOL, because());
    }

    static RectificationPlanned planned() {
        return new RectificationPlanned(ORDER, SCHOOL, plan(DUE), because());
    }

    static RectificationProgressReported progress(Integer... done) {
        return new RectificationProgressReported(
                ORDER, SCHOOL, items(done), "已扩容", List.of(FILE), because());
    }

    static RectificationSubmitted submitted() {
        return new RectificationSubmitted(ORDER, SCHOOL, FILE, because());
    }

    static RectificationVerified verified() {
        return new RectificationVerified(ORDER, SCHOOL, SUBMISSION, "日志已满六个月", null, because());
    }

    static RectificationReturned returned(long submission, Integer... again) {
        return new RectificationReturned(ORDER, SCHOOL, submission, items(again), because());
    }

    static RectificationClosed closed() {
        return new RectificationClosed(ORDER, SCHOOL, because());
    }

    static RectificationVoided voided() {
        return new RectificationVoided(ORDER, SCHOOL, because());
    }

    static RectificationRiskAccepted accepted(LocalDate until, Integer... items) {
        return new RectificationRiskAccepted(ORDER, SCHOOL, items(items), until, because());
    }

    static RectificationExtensionAsked asked(LocalDate until) {
        return new RectificationExtensionAsked(ORDER, SCHOOL, until, because());
    }

    static RectificationExtended extended(LocalDate dueOn) {
        return new RectificationExtended(ORDER, SCHOOL, dueOn, FILE, because());
    }

    static RectificationReportFiled filed() {
        return new RectificationReportFiled(ORDER, SCHOOL, FILE, because());
    }

    static Basis issued(LocalDate day) {
        return new Basis(new OfficialDocument("示公网安改〔2026〕9号", "示例市公安局", day), because().reason());
    }
}
