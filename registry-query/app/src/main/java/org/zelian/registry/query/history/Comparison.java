package org.zelian.registry.query.history;

import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;

/** Rows that one moment has and another has not: those with a bound between the two. */
record Comparison(Snapshot here, Snapshot there) {

    /** Empty if a row alive here is alive there in any case. */
    List<Bson> branches() {
        List<Bson> branches = new ArrayList<>();
        between(branches, "from", "to", here.position(), there.position());
        between(branches, "vf", "vt", (long) Day.number(here.on()), (long) Day.number(there.on()));
        return branches;
    }

    private static void between(
            List<Bson> branches, String begin, String end, long mine, long other) {
        if (mine < other) {
            branches.add(Filters.and(Filters.gt(end, mine), Filters.lte(end, other)));
        } else if (mine > other) {
            branches.add(Filters.and(Filters.gt(begin, other), Filters.lte(begin, mine)));
        }
    }
}
