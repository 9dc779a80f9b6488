package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Risk;

import java.util.List;
import java.util.Set;

/** 重大风险隐患 are put right, never accepted (domain.md §4). */
public final class MajorRisksAreNotAccepted {

    private MajorRisksAreNotAccepted() {}

    static void check(Set<Integer> numbers, List<OrderItem> items) {
        for (int number : numbers) {
            if (items.get(number - 1).risk() == Risk.MAJOR) {
                throw Refused.by(MajorRisksAreNotAccepted.class, number);
            }
        }
    }
}
