package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

import java.util.Set;
import java.util.stream.Collectors;

/** 提交: once every item is put right, or its risk accepted and the acceptance still runs. */
public final class EveryItemIsPutRightFirst {

    private EveryItemIsPutRightFirst() {}

    /**
     * @param open numbers that are neither put right nor of an accepted risk
     */
    static void check(Set<Integer> open) {
        if (!open.isEmpty()) {
            throw Refused.by(
                    EveryItemIsPutRightFirst.class,
                    open.stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
    }
}
