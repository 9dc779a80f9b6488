package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;

import java.util.HashMap;
import java.util.Map;

/** Which target a filing is of, and when the police last asked for a regrade. */
public final class Filings {

    private final Map<FilingId, ProtectionTargetId> targets = new HashMap<>();
    private final Map<FilingId, Long> regradeAsked = new HashMap<>();

    void apply(FilingEvent event, long position) {
        targets.put(event.filing(), event.target());
        if (event instanceof RegradeAsked) {
            regradeAsked.put(event.filing(), position);
        }
    }

    /** The target of a filing; null if there is no such filing. */
    public @Nullable ProtectionTargetId target(FilingId filing) {
        return targets.get(filing);
    }

    /** Ledger position at which the police last asked for a regrade; -1 if they never did. */
    public long regradeAsked(FilingId filing) {
        return regradeAsked.getOrDefault(filing, -1L);
    }
}
