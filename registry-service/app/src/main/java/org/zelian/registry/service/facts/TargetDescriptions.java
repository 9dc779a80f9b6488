package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.domain.Entries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What is said of targets, and how often their streams have said it anew. */
public final class TargetDescriptions {

    private static final class Said {
        private final Entries<ProtectionTargetEvent> what = new Entries<>();
        private long entries;
        private long described;
    }

    private final Map<ProtectionTargetId, Said> byId = new HashMap<>();

    void apply(ProtectionTargetEvent event, LocalDate effective) {
        Said said = byId.computeIfAbsent(event.target(), id -> new Said());
        said.what.add(event, effective, event);
        said.entries++;
        if (describes(event)) {
            said.described = said.entries;
        }
    }

    public boolean knows(ProtectionTargetId target) {
        return byId.containsKey(target);
    }

    /** The day from which a target is registered. */
    public LocalDate registered(ProtectionTargetId target) {
        return said(target).what.begin();
    }

    /** Entries of a target's stream. */
    public long entries(ProtectionTargetId target) {
        return said(target).entries;
    }

    /** Entries of a target's stream up to the one that described it last. */
    public long described(ProtectionTargetId target) {
        return said(target).described;
    }

    public String name(ProtectionTargetId target, LocalDate day) {
        return on(target, day, TargetDescriptions::nameSaid);
    }

    public TargetKind kind(ProtectionTargetId target, LocalDate day) {
        return on(target, day, TargetDescriptions::kindSaid);
    }

    public Architecture architecture(ProtectionTargetId target, LocalDate day) {
        return on(target, day, TargetDescriptions::architectureSaid);
    }

    /** Before its first day a target is asked about as it will be then. */
    private <P> P on(
            ProtectionTargetId target,
            LocalDate day,
            Function<ProtectionTargetEvent, @Nullable P> part) {
        Entries<ProtectionTargetEvent> what = said(target).what;
        P known = what.on(day.isBefore(what.begin()) ? what.begin() : day, part);
        if (known == null) {
            throw new IllegalStateException("a target begins with its registration");
        }
        return known;
    }

    private Said said(ProtectionTargetId target) {
        Said said = byId.get(target);
        if (said == null) {
            throw new IllegalArgumentException("no target " + target.value());
        }
        return said;
    }

    /** Gradings are looked at again after a major change, too (GB/T 22240-2020 cl. 8). */
    private static boolean describes(ProtectionTargetEvent event) {
        return event instanceof TargetRegistered
                || event instanceof TargetDescribed
                || event instanceof TargetMajorlyChanged
                || event instanceof TargetDescriptionCorrected;
    }

    private static @Nullable String nameSaid(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRegistered e -> e.name();
            case TargetDescribed e -> e.name();
            case TargetDescriptionCorrected e -> e.name();
            default -> null;
        };
    }

    private static @Nullable TargetKind kindSaid(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRegistered e -> e.kind();
            case TargetDescribed e -> e.kind();
            case TargetDescriptionCorrected e -> e.kind();
            default -> null;
        };
    }

    private static @Nullable Architecture architectureSaid(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRegistered e -> e.architecture();
            case TargetDescribed e -> e.architecture();
            case TargetDescriptionCorrected e -> e.architecture();
            default -> null;
        };
    }
}
