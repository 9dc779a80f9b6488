package org.zelian.registry.query.rectification;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.views.rectification.NamedTarget;
import org.zelian.registry.views.rectification.RectificationRow;

import java.util.List;
import java.util.Map;

/** Orders as lists show them. */
final class RectificationRows {

    private final TargetNames targets;

    RectificationRows(TargetNames targets) {
        this.targets = targets;
    }

    List<RectificationRow> of(List<RectificationState> orders, Asked asked) {
        List<String> named =
                orders.stream()
                        .flatMap(order -> order.ordered().targets().stream())
                        .map(ProtectionTargetId::value)
                        .distinct()
                        .toList();
        Map<String, String> names = targets.of(named, asked.moment());
        return orders.stream().map(order -> row(order, names, asked)).toList();
    }

    private static RectificationRow row(
            RectificationState state, Map<String, String> names, Asked asked) {
        StoredOrder ordered = state.ordered();
        int items = ordered.order().items().size();
        return new RectificationRow(
                state.rectification(),
                asked.tree().name(state.unit()),
                ordered.order().origin(),
                ordered.order().subject(),
                ordered.number(),
                ordered.targets().stream().map(target -> named(target, names)).toList(),
                ordered.risk(),
                state.phase(),
                state.since(),
                ordered.said().effective(),
                state.dueOn(),
                state.overdueDays(asked.moment().on()),
                items,
                state.items().settled(items, asked.moment().on()),
                state.deadline().asked() != null,
                !state.deadline().escalations().isEmpty());
    }

    /** One that is registered from a later day on has no name yet. */
    private static NamedTarget named(ProtectionTargetId target, Map<String, String> names) {
        return new NamedTarget(target, names.getOrDefault(target.value(), target.number()));
    }
}
