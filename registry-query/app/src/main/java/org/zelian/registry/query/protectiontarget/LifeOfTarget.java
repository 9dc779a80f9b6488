package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.views.protectiontarget.LifeView;

import java.time.LocalDate;

/**
 * 生命周期 of a target, as its row keeps it.
 *
 * @param since the day its phase began
 * @param online the day it first was in use; absent while it was not yet
 * @param ordered whether an authority ordered the suspension it is in
 * @param changedOn the day of the latest major change
 */
record LifeOfTarget(
        LifePhase phase,
        LocalDate since,
        @Nullable LocalDate online,
        boolean ordered,
        @Nullable Retirement retirement,
        @Nullable MajorChange change,
        @Nullable LocalDate changedOn) {

    static LifeOfTarget begun(LifePhase phase, LocalDate day) {
        return new LifeOfTarget(
                phase, day, phase == LifePhase.ONLINE ? day : null, false, null, null, null);
    }

    /** After a step, or after one was put right: that says no more than the right day. */
    LifeOfTarget after(Fed fed) {
        return fed.event() instanceof LifeTransitionCorrected
                        && fed.original().event() instanceof ProtectionTargetEvent step
                ? after(step, fed.effective())
                : fed.event() instanceof ProtectionTargetEvent said
                        ? after(said, fed.effective())
                        : this;
    }

    private LifeOfTarget after(ProtectionTargetEvent event, LocalDate day) {
        return switch (event) {
            case BuildingBegun e -> entering(LifePhase.BUILDING, day);
            case TrialBegun e -> entering(LifePhase.TRIAL, day);
            case TargetPutOnline e -> entering(LifePhase.ONLINE, day);
            case TargetSuspended e -> entering(LifePhase.SUSPENDED, day, e.ordered(), null);
            case TargetResumed e -> entering(LifePhase.ONLINE, day);
            case TargetRetired e -> entering(LifePhase.RETIRED, day, false, e.retirement());
            case TargetMajorlyChanged e ->
                    new LifeOfTarget(phase, since, online, ordered, retirement, e.change(), day);
            default -> this;
        };
    }

    private LifeOfTarget entering(LifePhase next, LocalDate day) {
        return entering(next, day, false, null);
    }

    private LifeOfTarget entering(
            LifePhase next, LocalDate day, boolean byOrder, @Nullable Retirement end) {
        return new LifeOfTarget(
                next,
                day,
                online == null && next == LifePhase.ONLINE ? day : online,
                byOrder,
                end,
                change,
                changedOn);
    }

    LifeView view() {
        return new LifeView(online, ordered, retirement, change, changedOn);
    }
}
