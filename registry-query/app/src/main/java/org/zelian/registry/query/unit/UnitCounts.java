package org.zelian.registry.query.unit;

import static org.zelian.registry.query.protectiontarget.ProtectionTargetProjection.living;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.util.Collection;
import java.util.Map;

/** What belongs to units, counted. */
public final class UnitCounts {

    private static final String OPERATOR = "operator";
    private static final String UNIT = "unit";

    private final Rows<?> targets;
    private final Rows<?> people;

    /**
     * @param targets by {@code operator}
     * @param people by {@code unit} and {@code standing}
     */
    public UnitCounts(Rows<?> targets, Rows<?> people) {
        this.targets = targets;
        this.people = people;
    }

    /** Targets by operating unit. */
    Map<String, Long> targets(Snapshot at) {
        return targets.counts(OPERATOR, living(Filter.all()), at);
    }

    Map<String, Long> targets(Collection<String> units, Snapshot at) {
        return targets.counts(OPERATOR, living(Filter.all().in(OPERATOR, units)), at);
    }

    /** Targets of all these units together. */
    public long targetsIn(Collection<UnitId> units, Snapshot at) {
        return targets.count(living(Filter.all().in(OPERATOR, units)), at);
    }

    /** People in service by unit. */
    Map<String, Long> people(Collection<String> units, Snapshot at) {
        return people.counts(UNIT, inService().in(UNIT, units), at);
    }

    /** People in service of all these units together. */
    public long peopleIn(Collection<UnitId> units, Snapshot at) {
        return people.count(inService().in(UNIT, units), at);
    }

    private static Filter inService() {
        return Filter.all().equal("standing", "IN_SERVICE");
    }
}
