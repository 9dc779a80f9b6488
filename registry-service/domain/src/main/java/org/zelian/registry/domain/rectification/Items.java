package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationOrder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Items of an order by number: which are put right, and whose risk is accepted until when. */
public final class Items {

    private final Set<Integer> done = new TreeSet<>();
    private final Map<Integer, LocalDate> accepted = new HashMap<>();
    private List<OrderItem> items = List.of();

    public void add(RectificationEvent event) {
        switch (event) {
            case RectificationOrdered e -> items = e.order().items();
            case RectificationOrderCorrected e -> items = e.order().items();
            case RectificationProgressReported e -> {
                done.addAll(e.done().values());
                accepted.keySet().removeAll(e.done().values());
            }
            case RectificationReturned e -> done.removeAll(e.again().values());
            case RectificationRiskAccepted e ->
                    e.items().values().forEach(number -> accepted.put(number, e.until()));
            default -> {}
        }
    }

    /** Whether the risk of every item is accepted on a day. */
    public boolean allAccepted(LocalDate day) {
        return numbers().allMatch(number -> isAccepted(number, day));
    }

    void areNamed(ItemNumbers numbers) {
        ItemsAreOfTheOrder.check(numbers, items.size());
    }

    void areDealtWith(LocalDate day) {
        EveryItemIsPutRightFirst.check(
                numbers()
                        .filter(number -> !done.contains(number) && !isAccepted(number, day))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    void mayBeReturned(ItemNumbers again) {
        areNamed(again);
        OnlyWhatWasPutRightIsReturned.check(again, done);
    }

    void mayBeAccepted(ItemNumbers numbers) {
        areNamed(numbers);
        MajorRisksAreNotAccepted.check(numbers.values(), items);
        WhatIsPutRightBearsNoRisk.check(numbers, done);
    }

    /**
     * @param settled whether the order was submitted as a whole, or is over
     */
    void mayBe(RectificationOrder right, boolean settled) {
        int dealtWith =
                Stream.concat(done.stream(), accepted.keySet().stream())
                        .max(Integer::compare)
                        .orElse(0);
        ItemsDealtWithStay.check(items.size(), dealtWith, settled, right.items().size());
        MajorRisksAreNotAccepted.check(accepted.keySet(), right.items());
    }

    private boolean isAccepted(int number, LocalDate day) {
        LocalDate until = accepted.get(number);
        return until != null && !until.isBefore(day);
    }

    private Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, items.size()).boxed();
    }
}
