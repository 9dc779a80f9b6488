package org.zelian.registry.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Contenders in alternating slices, so that whatever else the machine does meets all of them. */
final class Race {
    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    Race with(String name, Contender contender) {
        contenders.put(name, contender);
        return this;
    }

    /** One round to warm up, then those that count, every other one in reverse order. */
    Race run(Sizes sizes) throws Exception {
        List<String> order = new ArrayList<>(contenders.keySet());
        for (int round = 0; round <= sizes.rounds(); round++) {
            for (String name : order) {
                double rate = rate(Objects.requireNonNull(contenders.get(name)).prepare());
                if (round > 0) {
                    rates.computeIfAbsent(name, n -> new ArrayList<>()).add(rate);
                }
            }
            Collections.reverse(order);
        }
        return this;
    }

    /** Events per second in each slice. */
    double[] rates(String name) {
        return Objects.requireNonNull(rates.get(name)).stream().mapToDouble(r -> r).toArray();
    }

    Spread rate(String name) {
        return Spread.of(rates(name));
    }

    /** Of the rates of one to those of another, slice by slice. */
    Spread ratio(String name, String anchor) {
        double[] ratios = rates(name);
        double[] anchors = rates(anchor);
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= anchors[i];
        }
        return Spread.of(ratios);
    }

    private static double rate(Contender.Slice slice) throws Exception {
        long start = System.nanoTime();
        long events = slice.run();
        return events * 1e9 / (System.nanoTime() - start);
    }
}
