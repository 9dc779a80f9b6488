package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.BuildKind;
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
import org.zelian.registry.query.history.Fed;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a target's own stream says.
 *
 * @param operated since when by this unit
 * @param online since when it is in use, suspensions included; null where it is not
 * @param phase 生命周期
 * @param changes 重大变更, in effective order
 */
record TargetLife(
        UnitId operator,
        Mark operated,
        BuildKind buildKind,
        @Nullable Mark online,
        LifePhase phase,
        List<Mark> changes) {

    TargetLife {
        changes = List.copyOf(changes);
    }

    /** What is said before the registration is passed over. */
    static @Nullable TargetLife after(
            @Nullable TargetLife life, ProtectionTargetEvent event, Fed fed) {
        return switch (event) {
            case TargetRegistered e -> registered(e.operator(), e.buildKind(), e.phase(), fed);
            case TargetDescriptionCorrected e when e.operator() != null ->
                    registered(
                            e.operator(),
                            Objects.requireNonNull(e.buildKind()),
                            Objects.requireNonNull(e.phase()),
                            fed);
            case ProtectionTargetEvent e -> life == null ? null : life.after(e, fed);
        };
    }

    private static TargetLife registered(
            UnitId operator, BuildKind kind, LifePhase phase, Fed fed) {
        Mark mark = Mark.of(fed);
        return new TargetLife(
                operator, mark, kind, phase == LifePhase.ONLINE ? mark : null, phase, List.of());
    }

    private TargetLife after(ProtectionTargetEvent event, Fed fed) {
        return switch (event) {
            case BuildingBegun e -> entering(LifePhase.BUILDING, fed);
            case TrialBegun e -> entering(LifePhase.TRIAL, fed);
            case TargetPutOnline e -> entering(LifePhase.ONLINE, fed);
            case LifeTransitionCorrected e -> entering(e.phase(), fed);
            case TargetSuspended e -> entering(LifePhase.SUSPENDED, fed);
            case TargetResumed e -> entering(LifePhase.ONLINE, fed);
            case TargetRetired e -> entering(LifePhase.RETIRED, fed);
            case TargetHandedOver e ->
                    new TargetLife(e.successor(), Mark.of(fed), buildKind, online, phase, changes);
            case TargetRegistered e -> this;
            case TargetDescribed e -> this;
            case TargetMajorlyChanged e -> changed(Mark.of(fed));
            case TargetDescriptionCorrected e -> this;
        };
    }

    private TargetLife entering(LifePhase next, Fed fed) {
        return new TargetLife(
                operator,
                operated,
                buildKind,
                next == LifePhase.ONLINE ? online(fed) : online,
                next,
                changes);
    }

    private TargetLife changed(Mark mark) {
        return new TargetLife(
                operator,
                operated,
                buildKind,
                online,
                phase,
                Stream.concat(changes.stream(), Stream.of(mark)).toList());
    }

    /** The first 重大变更 of those that something does not cover yet; null if it covers them all. */
    @Nullable Mark firstChange(Predicate<Mark> uncovered) {
        return changes.stream().filter(uncovered).findFirst().orElse(null);
    }

    /** What was suspended is in use since the day it first was. */
    private Mark online(Fed fed) {
        boolean resumed = fed.original().event() instanceof TargetResumed;
        return resumed && online != null ? online : Mark.of(fed);
    }

    /** Whether it is in use now, and not suspended. */
    boolean isInUse() {
        return phase == LifePhase.ONLINE;
    }

    boolean isRetired() {
        return phase == LifePhase.RETIRED;
    }
}
