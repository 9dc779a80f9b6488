package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.regions.RegionsState;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a row of the targets says.
 *
 * @param facts absent before the target is registered: an existing grading or certificate is older
 *     than its target's entry here, and is remembered until then
 * @param changedOn effective day of the latest entry in it
 */
public record TargetState(
        ProtectionTargetId target,
        @Nullable TargetFacts facts,
        RegionsState regions,
        LocalDate changedOn) {

    static TargetState nothingYet(ProtectionTargetId target, LocalDate day) {
        return new TargetState(target, null, RegionsState.NONE, day);
    }

    TargetState with(TargetFacts newFacts, LocalDate day) {
        return new TargetState(target, newFacts, regions, day);
    }

    TargetState with(RegionsState newRegions, LocalDate day) {
        return new TargetState(target, facts, newRegions, day);
    }

    /** Described anew: gradings that were looked at before no longer speak of it as it is. */
    TargetState described(TargetFacts newFacts, Fed fed) {
        return new TargetState(target, newFacts, regions.describedBy(fed.entry()), fed.effective());
    }

    private TargetFacts known() {
        return Objects.requireNonNull(facts);
    }

    public UnitId operator() {
        return known().operator();
    }

    public String name() {
        return known().name();
    }

    public TargetKind kind() {
        return known().kind();
    }

    public LifePhase phase() {
        return known().life().phase();
    }

    public LocalDate phaseSince() {
        return known().life().since();
    }

    public Architecture architecture() {
        return known().architecture();
    }

    /** As it is shown. */
    public ProtectionTargetView view(long version) {
        return known().view(target, version);
    }
}
