package org.zelian.registry.query.rectification;

import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What orders are about, for pages that are about other things too. */
public final class OrderNames {

    private final Rows<RectificationState> orders;

    public OrderNames(Rows<RectificationState> orders) {
        this.orders = orders;
    }

    /** Subjects by id; of ids of other things there is none. */
    public Map<String, String> of(Collection<String> ids, Snapshot at) {
        Map<String, String> subjects = new HashMap<>();
        orders.many(ids, at)
                .forEach((id, order) -> subjects.put(id, order.ordered().order().subject()));
        return subjects;
    }
}
