package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.views.rectification.ShownItem.Standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items of an order by number: which are put right, and whose risk is accepted until when.
 *
 * @param done in their order
 * @param accepted in the order in which they were
 */
record StoredItems(List<Integer> done, List<Accepted> accepted) {

    static final StoredItems UNTOUCHED = new StoredItems(List.of(), List.of());

    record Accepted(int number, LocalDate until) {}

    StoredItems {
        done = List.copyOf(done);
        accepted = List.copyOf(accepted);
    }

    StoredItems after(RectificationEvent event) {
        return switch (event) {
            case RectificationProgressReported e -> reported(e.done());
            case RectificationReturned e ->
                    new StoredItems(
                            without(done, number -> e.again().values().contains(number)), accepted);
            case RectificationRiskAccepted e -> accepting(e.items().values(), e.until());
            default -> this;
        };
    }

    private StoredItems reported(@Nullable ItemNumbers done) {
        return done == null ? this : putRight(done.values());
    }

    private StoredItems putRight(Set<Integer> numbers) {
        Set<Integer> all = new TreeSet<>(done);
        all.addAll(numbers);
        return new StoredItems(List.copyOf(all), acceptedWithout(numbers));
    }

    private StoredItems accepting(Set<Integer> numbers, LocalDate until) {
        return new StoredItems(
                done,
                Stream.concat(
                                acceptedWithout(numbers).stream(),
                                numbers.stream().map(number -> new Accepted(number, until)))
                        .toList());
    }

    private List<Accepted> acceptedWithout(Collection<Integer> numbers) {
        return without(accepted, one -> numbers.contains(one.number()));
    }

    private static <T> List<T> without(List<T> all, Predicate<T> left) {
        return all.stream().filter(left.negate()).toList();
    }

    private boolean isDone(int number) {
        return done.contains(number);
    }

    /** Last day for which the item's risk was accepted; null if it never was. */
    @Nullable LocalDate acceptedUntil(int number) {
        return accepted.stream()
                .filter(one -> one.number() == number)
                .map(Accepted::until)
                .findAny()
                .orElse(null);
    }

    private boolean isAccepted(int number, LocalDate day) {
        LocalDate until = acceptedUntil(number);
        return until != null && !until.isBefore(day);
    }

    Standing standing(int number, LocalDate day) {
        if (isDone(number)) {
            return Standing.DONE;
        }
        return isAccepted(number, day) ? Standing.RISK_ACCEPTED : Standing.OPEN;
    }

    /**
     * Whether the risk of every item is accepted on a day.
     *
     * @param items how many the order has
     */
    boolean allAccepted(int items, LocalDate day) {
        return IntStream.rangeClosed(1, items).allMatch(number -> isAccepted(number, day));
    }

    /** How many are put right, or their risk accepted on a day. */
    int settled(int items, LocalDate day) {
        return (int)
                IntStream.rangeClosed(1, items)
                        .filter(number -> standing(number, day) != Standing.OPEN)
                        .count();
    }
}
