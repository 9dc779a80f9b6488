package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.domain.Entries;

import java.time.LocalDate;
import java.util.Objects;

/** 生命周期: the steps taken so far, suspensions and resumptions as often as they came. */
final class Life {

    /**
     * A phase that was entered.
     *
     * @param ordered whether an authority ordered the suspension it began, or ended
     */
    record Step(LifePhase phase, boolean ordered) {}

    private final Entries<Step> steps = new Entries<>();
    private Step now = new Step(LifePhase.PLANNED, false);

    void add(ProtectionTargetEvent event, LocalDate effective) {
        Step taken = taken(event);
        steps.add(event, effective, taken);
        now = taken == null || event instanceof Correction ? now : taken;
    }

    LifePhase phase() {
        return now.phase();
    }

    /** The phase on a day; null before there was any. */
    @Nullable LifePhase on(LocalDate day) {
        return steps.on(day, Step::phase);
    }

    /** Whether the suspension it is in was ordered by an authority. */
    boolean ordered() {
        return now.ordered();
    }

    /** The day from which it is retired; null while it is not. Nothing follows it. */
    @Nullable LocalDate retired() {
        return now.phase() == LifePhase.RETIRED ? latest() : null;
    }

    /** The day of the last step. */
    LocalDate latest() {
        return steps.latest();
    }

    /** The step in the place of an entry, if it is one; registration is put right as such. */
    @Nullable Step transition(long entry) {
        return steps.standsFirst(entry) ? null : steps.standing(entry);
    }

    /** The day of the first step after registration; null while there is none. */
    @Nullable LocalDate second() {
        return steps.earliestAfterFirst();
    }

    @Nullable LocalDate before(long entry) {
        return steps.before(entry);
    }

    @Nullable LocalDate after(long entry) {
        return steps.after(entry);
    }

    private @Nullable Step taken(ProtectionTargetEvent event) {
        return switch (event) {
            case TargetRegistered e -> new Step(e.phase(), false);
            case BuildingBegun e -> new Step(LifePhase.BUILDING, false);
            case TrialBegun e -> new Step(LifePhase.TRIAL, false);
            case TargetPutOnline e -> new Step(LifePhase.ONLINE, false);
            case TargetSuspended e -> new Step(LifePhase.SUSPENDED, e.ordered());
            case TargetResumed e -> new Step(LifePhase.ONLINE, now.ordered());
            case TargetRetired e -> new Step(LifePhase.RETIRED, false);
            case LifeTransitionCorrected e ->
                    Objects.requireNonNull(steps.standing(e.corrects()), "what is put right");
            case TargetDescriptionCorrected e ->
                    e.phase() == null ? null : new Step(e.phase(), false);
            case TargetDescribed e -> null;
            case TargetHandedOver e -> null;
            case TargetMajorlyChanged e -> null;
        };
    }
}
