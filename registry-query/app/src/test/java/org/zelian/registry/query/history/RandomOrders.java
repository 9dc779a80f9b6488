package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.query.testing.Orders;
import org.zelian.registry.query.testing.Samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Orders, in any order of entries that the domain would allow or not. */
final class RandomOrders {

    static final int TARGETS = 3;
    private static final int ORDERS = 5;
    private static final int ITEMS = 3;
    private static final Risk[] RISKS = Risk.values();
    private static final Origin[] ORIGINS = Origin.values();

    private final Random random;
    private final Log log = new Log();

    RandomOrders(Random random) {
        this.random = random;
    }

    static ProtectionTargetId target(int number) {
        return RandomRegions.target(number);
    }

    static List<String> keys() {
        return IntStream.range(0, ORDERS).mapToObj(number -> order(number).value()).toList();
    }

    private static RectificationId order(int number) {
        return new RectificationId("rectification-%08d".formatted(number));
    }

    /** Appends this many random entries. */
    Log of(int entries) {
        while (log.head() + 1 < entries) {
            RectificationId id = order(random.nextInt(ORDERS));
            List<RecordedEvent> before = log.of(id.value());
            boolean first = before.isEmpty();
            append(first ? ordered(id) : random.nextInt(8) == 0 ? corrects(id) : goesOn(id));
        }
        return log;
    }

    private RectificationEvent ordered(RectificationId id) {
        return new RectificationOrdered(id, unit(id), order(), Basis.none());
    }

    /** The order itself, or what it was last put right as. */
    private RectificationEvent corrects(RectificationId id) {
        long corrected =
                log.of(id.value()).stream()
                        .filter(
                                entry ->
                                        entry.event() instanceof RectificationOrdered
                                                || entry.event()
                                                        instanceof RectificationOrderCorrected)
                        .mapToLong(RecordedEvent::sequence)
                        .max()
                        .orElseThrow();
        return new RectificationOrderCorrected(id, unit(id), corrected, order(), Basis.none());
    }

    private RectificationEvent goesOn(RectificationId id) {
        UnitId unit = unit(id);
        Basis basis = Basis.none();
        return switch (random.nextInt(17)) {
            case 0 -> new RectificationAcknowledged(id, unit, basis);
            case 1 ->
                    new RectificationPlanned(
                            id, unit, Orders.plan(new PersonId("person-00000001"), day()), basis);
            case 2, 3, 4 ->
                    new RectificationProgressReported(id, unit, items(), "示例", List.of(), basis);
            case 5, 6 -> new RectificationSubmitted(id, unit, Samples.SCAN, basis);
            case 7, 8 -> new RectificationVerified(id, unit, submission(id), "可以", null, basis);
            case 9 -> new RectificationReturned(id, unit, submission(id), items(), basis);
            case 10 -> new RectificationClosed(id, unit, basis);
            case 11 -> new RectificationExtensionAsked(id, unit, day(), basis);
            case 12 -> new RectificationExtended(id, unit, day(), Samples.SCAN, basis);
            case 13 -> new RectificationExtensionDeclined(id, unit, basis);
            case 14 -> new RectificationRiskAccepted(id, unit, items(), day(), basis);
            case 15 ->
                    random.nextBoolean()
                            ? new RectificationUrged(id, unit, "示例", basis)
                            : new RectificationEscalated(id, unit, basis);
            default ->
                    random.nextBoolean()
                            ? new RectificationReportFiled(id, unit, null, basis)
                            : new RectificationVoided(id, unit, basis);
        };
    }

    private long submission(RectificationId id) {
        return log.of(id.value()).stream()
                .filter(entry -> entry.event() instanceof RectificationSubmitted)
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElse(-1);
    }

    private RectificationOrder order() {
        OrderItem[] items =
                IntStream.range(0, ITEMS)
                        .mapToObj(number -> Orders.item(targetIfAny(), risk()))
                        .toArray(OrderItem[]::new);
        return Orders.order(ORIGINS[random.nextInt(ORIGINS.length)], "示例整改", day(), items);
    }

    private @Nullable ProtectionTargetId targetIfAny() {
        int number = random.nextInt(TARGETS + 1);
        return number == TARGETS ? null : target(number);
    }

    private Risk risk() {
        return RISKS[random.nextInt(RISKS.length)];
    }

    private ItemNumbers items() {
        return Orders.items(1 + random.nextInt(ITEMS), 1 + random.nextInt(ITEMS));
    }

    private static UnitId unit(RectificationId id) {
        return RandomHistory.unit(id.value().charAt(id.value().length() - 1) % 2);
    }

    private LocalDate day() {
        return RandomHistory.day(random);
    }

    private void append(RectificationEvent event) {
        log.append(
                event.rectification().value(),
                event,
                RandomHistory.FIRST.plusDays(random.nextInt(RandomHistory.DAYS)));
    }
}
