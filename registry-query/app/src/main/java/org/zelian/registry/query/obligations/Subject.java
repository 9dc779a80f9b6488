package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What obligations are about.
 *
 * @param unit that they are of
 * @param targets that it is, or names
 * @param name of what has none of its own to be looked up
 * @param waivers last days, by obligation
 */
record Subject(
        Identifier id,
        UnitId unit,
        List<ProtectionTargetId> targets,
        @Nullable String name,
        Map<ObligationId, LocalDate> waivers) {

    Subject {
        targets = List.copyOf(targets);
        waivers = Map.copyOf(waivers);
    }
}
