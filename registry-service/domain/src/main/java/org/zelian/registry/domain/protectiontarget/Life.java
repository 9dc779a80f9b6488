package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.LifePhase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** 生命周期: the phases entered so far and the day each took effect. */
final class Life {

    private final Map<LifePhase, LocalDate> entered = new EnumMap<>(LifePhase.class);
    private LifePhase phase = LifePhase.PLANNED;

    LifePhase phase() {
        return phase;
    }

    void enter(LifePhase next, LocalDate day) {
        entered.put(next, day);
        phase = next.compareTo(phase) > 0 ? next : phase;
    }

    /** The day of the latest phase entered before this one. */
    @Nullable LocalDate before(LifePhase next) {
        return entered.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(next) < 0)
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The day of the first phase entered after this one. */
    @Nullable LocalDate after(LifePhase next) {
        return entered.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(next) > 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
