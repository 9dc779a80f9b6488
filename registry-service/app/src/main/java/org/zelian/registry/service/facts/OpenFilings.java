package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Filings that were neither cancelled nor withdrawn, whether or not the police decided yet. */
public final class OpenFilings {

    /** By target, in the order in which they began: the day each ended, the last of all if none. */
    private final Map<ProtectionTargetId, Map<FilingId, LocalDate>> ended = new HashMap<>();

    void apply(FilingEvent event, LocalDate effective) {
        ended.computeIfAbsent(event.target(), id -> new LinkedHashMap<>())
                .merge(
                        event.filing(),
                        ends(event) ? effective : LocalDate.MAX,
                        (before, now) -> before.isBefore(now) ? before : now);
    }

    /**
     * The filing of a target that had not ended by a day. Of one that began after that day it is
     * known that it is open.
     */
    public @Nullable FilingId of(ProtectionTargetId target, LocalDate day) {
        return ended.getOrDefault(target, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean ends(FilingEvent event) {
        return event instanceof FilingCancelled || event instanceof FilingWithdrawn;
    }
}
