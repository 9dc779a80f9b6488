package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.domain.Entries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which unit operates which target, which ones did, and which targets are retired. */
public final class Targets {

    private final Map<ProtectionTargetId, Entries<UnitId>> byId = new HashMap<>();
    private final Map<ProtectionTargetId, Set<UnitId>> ever = new HashMap<>();
    private final Map<ProtectionTargetId, LocalDate> retired = new HashMap<>();

    void apply(ProtectionTargetEvent event, LocalDate effective) {
        UnitId said = operatorSaid(event);
        byId.computeIfAbsent(event.target(), id -> new Entries<>()).add(event, effective, said);
        if (said != null) {
            ever.computeIfAbsent(event.target(), id -> new HashSet<>()).add(said);
        }
        if (retires(event)) {
            retired.put(event.target(), effective);
        }
    }

    /** The operating unit on a day, or at first where the day is before; null if unknown. */
    public @Nullable UnitId operator(ProtectionTargetId target, LocalDate day) {
        Entries<UnitId> entries = byId.get(target);
        if (entries == null) {
            return null;
        }
        LocalDate known = day.isBefore(entries.begin()) ? entries.begin() : day;
        return entries.on(known, unit -> unit);
    }

    /** Whether any entry ever said that a unit operates a target, even one put right since. */
    public boolean everOperated(UnitId unit, ProtectionTargetId target) {
        return ever.getOrDefault(target, Set.of()).contains(unit);
    }

    /** The day from which a target is registered; null if there is none. */
    public @Nullable LocalDate registered(ProtectionTargetId target) {
        Entries<UnitId> entries = byId.get(target);
        return entries == null ? null : entries.begin();
    }

    /** The day from which a target is retired; null while it is not. */
    public @Nullable LocalDate retired(ProtectionTargetId target) {
        return retired.get(target);
    }

    /** Targets that a unit operates on a day; nobody operates what is retired. */
    public Set<ProtectionTargetId> operatedBy(UnitId unit, LocalDate day) {
        return byId.entrySet().stream()
                .filter(entry -> !day.isBefore(entry.getValue().begin()))
                .filter(entry -> day.isBefore(retired.getOrDefault(entry.getKey(), LocalDate.MAX)))
                .filter(entry -> unit.equals(entry.getValue().on(day, operator -> operator)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean retires(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRetired e -> true;
            case LifeTransitionCorrected e -> e.phase() == LifePhase.RETIRED;
            default -> false;
        };
    }

    private static @Nullable UnitId operatorSaid(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRegistered e -> e.operator();
            case TargetHandedOver e -> e.successor();
            case TargetDescriptionCorrected e -> e.operator();
            default -> null;
        };
    }
}
