package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The unit tree, and who is in it, on any day. */
public final class Units {

    private final Map<UnitId, Entries<UnitEvent>> byId = new HashMap<>();

    void apply(UnitEvent event, LocalDate effective) {
        byId.computeIfAbsent(event.unit(), id -> new Entries<>()).add(event, effective, event);
    }

    public boolean exists(UnitId unit) {
        return byId.containsKey(unit);
    }

    /** A unit as others need to know it; null if there is none. */
    public @Nullable UnitStanding standing(UnitId unit, LocalDate day) {
        Entries<UnitEvent> entries = byId.get(unit);
        return entries == null
                ? null
                : new UnitStanding(unit, kind(entries, day), isActive(entries, day));
    }

    /** What a unit is called; null if there is none. */
    public @Nullable String name(UnitId unit, LocalDate day) {
        Entries<UnitEvent> entries = byId.get(unit);
        return entries == null ? null : entries.on(known(entries, day), Units::nameSaid);
    }

    /** The bureau above; null for the city bureau and for what does not exist. */
    public @Nullable UnitId superior(UnitId unit, LocalDate day) {
        Entries<UnitEvent> entries = byId.get(unit);
        return entries == null ? null : entries.on(known(entries, day), Units::superiorSaid);
    }

    /** Whether a unit is the other one or stands somewhere below it. */
    public boolean isWithin(UnitId unit, UnitId top, LocalDate day) {
        return depth(unit, top, day).isPresent();
    }

    /** How many bureaus up from a unit another one stands: 0 for itself, empty if nowhere above. */
    public OptionalInt depth(UnitId unit, UnitId top, LocalDate day) {
        Set<UnitId> seen = new HashSet<>();
        for (UnitId at = unit; at != null && seen.add(at); at = superior(at, day)) {
            if (at.equals(top)) {
                return OptionalInt.of(seen.size() - 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Active units directly under a bureau. */
    public Set<UnitId> directlyBelow(UnitId bureau, LocalDate day) {
        return byId.entrySet().stream()
                .filter(entry -> isActive(entry.getValue(), day))
                .map(Map.Entry::getKey)
                .filter(unit -> bureau.equals(superior(unit, day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The city bureau, once it is registered, from whichever day. */
    public @Nullable UnitId cityBureau() {
        return byId.entrySet().stream()
                .filter(entry -> firstKind(entry.getValue()) == UnitKind.CITY_BUREAU)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static UnitKind firstKind(Entries<UnitEvent> entries) {
        return kind(entries, entries.begin());
    }

    private static UnitKind kind(Entries<UnitEvent> entries, LocalDate day) {
        UnitKind kind = entries.on(known(entries, day), Units::kindSaid);
        if (kind == null) {
            throw new IllegalStateException("a unit begins with its registration");
        }
        return kind;
    }

    private static boolean isActive(Entries<UnitEvent> entries, LocalDate day) {
        return !day.isBefore(entries.begin()) && entries.on(day, Units::endSaid) == null;
    }

    /** Before its first day a unit is asked about as it will be then. */
    private static LocalDate known(Entries<UnitEvent> entries, LocalDate day) {
        return day.isBefore(entries.begin()) ? entries.begin() : day;
    }

    private static @Nullable String nameSaid(UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> e.name();
            case UnitRegistrationCorrected e -> e.name();
            case UnitRenamed e -> e.name();
            case UnitNameCorrected e -> e.name();
            default -> null;
        };
    }

    private static @Nullable UnitKind kindSaid(UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> e.nature().kind();
            case UnitRegistrationCorrected e -> e.nature().kind();
            case UnitReclassified e -> e.nature().kind();
            default -> null;
        };
    }

    private static @Nullable UnitId superiorSaid(UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> e.superior();
            case UnitRegistrationCorrected e -> e.superior();
            case UnitMoved e -> e.superior();
            default -> null;
        };
    }

    private static @Nullable Boolean endSaid(UnitEvent event) {
        return switch (event) {
            case UnitMerged e -> true;
            case UnitClosed e -> true;
            case UnitSplit e -> e.continues() ? null : true;
            default -> null;
        };
    }
}
