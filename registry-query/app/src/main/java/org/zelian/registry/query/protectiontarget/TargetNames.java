package org.zelian.registry.query.protectiontarget;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.home.SearchHit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What targets are called, for pages that are about other things too. */
public final class TargetNames {

    private final Rows<TargetState> targets;

    public TargetNames(Rows<TargetState> targets) {
        this.targets = targets;
    }

    /** Names by id; of ids of other things there is none. */
    public Map<String, String> of(Collection<String> ids, Snapshot at) {
        Map<String, String> names = new HashMap<>();
        targets.many(ids, at).forEach((id, target) -> names.put(id, target.name()));
        return names;
    }

    /** Goes on only if the target exists for the asker. */
    public void mustSee(ProtectionTargetId target, Asked asked) {
        if (targets.one(target.value(), asked.moment())
                .filter(state -> asked.scope().sees(state.operator()))
                .isEmpty()) {
            throw new NotFound(target.value());
        }
    }

    /** The first of those in scope that a text finds. */
    public List<SearchHit> found(String text, int most, Asked asked) {
        Filter filter = asked.within(Filter.all(), "operator", null).contains("text", text);
        return targets
                .page(filter, Order.by(ProtectionTargetProjection.BY_NAME), 1, most, asked.moment())
                .rows()
                .stream()
                .map(
                        target ->
                                new SearchHit(
                                        "protectiontarget",
                                        target.target().value(),
                                        target.name(),
                                        asked.tree().name(target.operator()).name()))
                .toList();
    }
}
