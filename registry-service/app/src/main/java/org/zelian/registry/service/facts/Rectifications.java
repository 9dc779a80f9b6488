package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which unit an order goes to, where it comes from, and under which role it was given. */
public final class Rectifications {

    /**
     * What says who may judge what is done about an order.
     *
     * @param unit that has to put it right
     * @param by role under which it was ordered; absent before it is
     */
    public record Ordered(UnitId unit, Origin origin, @Nullable Role by) {

        private static final Set<Role> OF_THE_UNIT =
                Set.of(Role.FIRST_RESPONSIBLE, Role.DIRECT_RESPONSIBLE, Role.UNIT_IT);

        /** Whether the unit ordered it of itself. */
        public boolean byTheUnitItself() {
            return by != null && OF_THE_UNIT.contains(by);
        }

        /** Whether the city bureau ordered it; no district is above that. */
        public boolean byTheCity() {
            return by == Role.CITY_ADMIN;
        }

        public boolean byThePolice() {
            return origin == Origin.POLICE;
        }
    }

    private final Map<RectificationId, Ordered> byId = new HashMap<>();

    /**
     * @param role of the appointment under which it was recorded; absent where none was needed
     */
    void apply(RectificationEvent event, @Nullable Role role) {
        if (event instanceof RectificationOrdered e) {
            byId.put(e.rectification(), new Ordered(e.unit(), e.order().origin(), role));
        }
    }

    /** An order; null if there is none. */
    public @Nullable Ordered find(RectificationId rectification) {
        return byId.get(rectification);
    }

    /** The unit that an order goes to; null if there is no such order. */
    public @Nullable UnitId unit(RectificationId rectification) {
        Ordered ordered = find(rectification);
        return ordered == null ? null : ordered.unit();
    }
}
