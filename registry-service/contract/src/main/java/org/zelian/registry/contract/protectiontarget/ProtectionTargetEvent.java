package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/** What happens to a protection target. Stream: the target's id. */
public sealed interface ProtectionTargetEvent extends TargetEvent {

    @Override
    ProtectionTargetId target();

    /**
     * @param phase {@link LifePhase#ONLINE} for an existing system, {@link LifePhase#PLANNED} else
     */
    @EventName("protectiontarget.registered")
    record TargetRegistered(
            ProtectionTargetId target,
            UnitId operator,
            String name,
            TargetKind kind,
            BuildKind buildKind,
            LifePhase phase,
            @Nullable LocalDate commissionedOn,
            Business business,
            ServiceProvision service,
            Deployment deployment,
            Architecture architecture,
            Basis basis)
            implements ProtectionTargetEvent {}

    /** Only what changed is there. */
    @EventName("protectiontarget.described")
    record TargetDescribed(
            ProtectionTargetId target,
            @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable Business business,
            @Nullable ServiceProvision service,
            @Nullable Deployment deployment,
            @Nullable Architecture architecture,
            Basis basis)
            implements ProtectionTargetEvent {}

    @EventName("protectiontarget.buildingbegun")
    record BuildingBegun(ProtectionTargetId target, Basis basis) implements ProtectionTargetEvent {}

    @EventName("protectiontarget.trialbegun")
    record TrialBegun(ProtectionTargetId target, Basis basis) implements ProtectionTargetEvent {}

    @EventName("protectiontarget.putonline")
    record TargetPutOnline(ProtectionTargetId target, Basis basis)
            implements ProtectionTargetEvent {}

    /**
     * @param ordered whether an authority above the unit ordered it
     */
    @EventName("protectiontarget.suspended")
    record TargetSuspended(ProtectionTargetId target, boolean ordered, Basis basis)
            implements ProtectionTargetEvent {}

    @EventName("protectiontarget.resumed")
    record TargetResumed(ProtectionTargetId target, Basis basis) implements ProtectionTargetEvent {}

    @EventName("protectiontarget.retired")
    record TargetRetired(ProtectionTargetId target, Retirement retirement, Basis basis)
            implements ProtectionTargetEvent {}

    @EventName("protectiontarget.majorlychanged")
    record TargetMajorlyChanged(ProtectionTargetId target, MajorChange change, Basis basis)
            implements ProtectionTargetEvent {}

    @EventName("protectiontarget.handedover")
    record TargetHandedOver(
            ProtectionTargetId target, UnitId predecessor, UnitId successor, Basis basis)
            implements ProtectionTargetEvent {}

    /**
     * Corrects a {@link TargetRegistered} in its describing parts, or a {@link TargetDescribed}.
     */
    @EventName("protectiontarget.descriptioncorrected")
    record TargetDescriptionCorrected(
            ProtectionTargetId target,
            long corrects,
            @Nullable UnitId operator,
            @Nullable String name,
            @Nullable TargetKind kind,
            @Nullable BuildKind buildKind,
            @Nullable LifePhase phase,
            @Nullable LocalDate commissionedOn,
            @Nullable Business business,
            @Nullable ServiceProvision service,
            @Nullable Deployment deployment,
            @Nullable Architecture architecture,
            Basis basis)
            implements ProtectionTargetEvent, Correction {}

    /** The transition into {@code phase} took effect on another day. */
    @EventName("protectiontarget.lifetransitioncorrected")
    record LifeTransitionCorrected(
            ProtectionTargetId target, long corrects, LifePhase phase, Basis basis)
            implements ProtectionTargetEvent, Correction {}
}
