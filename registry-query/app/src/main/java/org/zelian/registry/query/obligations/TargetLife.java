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
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.query.history.Fed;

import java.util.Objects;

/**
 * What a target's own stream says.
 *
 * @param operated since when by this unit
 * @param online since when it is in use; null where it is not
 */
record TargetLife(UnitId operator, Mark operated, BuildKind buildKind, @Nullable Mark online) {

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
        return new TargetLife(operator, mark, kind, phase == LifePhase.ONLINE ? mark : null);
    }

    private TargetLife after(ProtectionTargetEvent event, Fed fed) {
        return switch (event) {
            case BuildingBegun e -> entering(LifePhase.BUILDING, fed);
            case TrialBegun e -> entering(LifePhase.TRIAL, fed);
            case TargetPutOnline e -> entering(LifePhase.ONLINE, fed);
            case LifeTransitionCorrected e -> entering(e.phase(), fed);
            case TargetHandedOver e ->
                    new TargetLife(e.successor(), Mark.of(fed), buildKind, online);
            case TargetRegistered e -> this;
            case TargetDescribed e -> this;
            case TargetDescriptionCorrected e -> this;
        };
    }

    private TargetLife entering(LifePhase phase, Fed fed) {
        return new TargetLife(
                operator, operated, buildKind, phase == LifePhase.ONLINE ? Mark.of(fed) : null);
    }
}
