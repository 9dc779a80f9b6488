package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;

import java.util.HashMap;
import java.util.Map;

/** Which target a filing is of, on which gradings it rests, and when a regrade was last asked. */
public final class Filings {

    private final Map<FilingId, ProtectionTargetId> targets = new HashMap<>();
    private final Map<FilingId, Long> regradeAsked = new HashMap<>();

    /** What was handed to the police and stands, certified or not. */
    private final Map<FilingId, GradingId> handedIn = new HashMap<>();

    /** What a change that lies with them is to rest on. */
    private final Map<FilingId, GradingId> changing = new HashMap<>();

    void apply(FilingEvent event, long position) {
        FilingId filing = event.filing();
        targets.put(filing, event.target());
        switch (event) {
            case RegradeAsked e -> regradeAsked.put(filing, position);
            case FilingSubmitted e -> handedIn.put(filing, e.form().based());
            case FilingCertified e -> handedIn.put(filing, e.based());
            case FilingChangeSubmitted e -> changes(filing, e.draft().based());
            case FilingChanged e -> {
                handedIn.put(filing, e.form().based());
                changing.remove(filing);
            }
            case FilingRequestDeclined e -> changing.remove(filing);
            case FilingWithdrawn e -> handedIn.remove(filing);
            case FilingCancelled e -> handedIn.remove(filing);
            default -> {}
        }
    }

    private void changes(FilingId filing, @Nullable GradingId based) {
        if (based != null) {
            changing.put(filing, based);
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

    /** A filing that rests on a grading and lies with the police or is certified; null if none. */
    public @Nullable FilingId restingOn(GradingId grading) {
        FilingId filed = filing(handedIn, grading);
        return filed == null ? filing(changing, grading) : filed;
    }

    private static @Nullable FilingId filing(Map<FilingId, GradingId> resting, GradingId grading) {
        return resting.entrySet().stream()
                .filter(entry -> entry.getValue().equals(grading))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
