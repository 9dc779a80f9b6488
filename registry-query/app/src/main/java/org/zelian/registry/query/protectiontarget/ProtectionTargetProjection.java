package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
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
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;
import org.zelian.registry.query.pinyin.Pinyin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers protection targets. Key: the target's id. */
public final class ProtectionTargetProjection implements Projection<TargetState> {

    static final String BY_NAME = "name";
    static final String BY_CHANGE = "changedOn";
    static final String BY_PHASE = "phase";
    static final String BY_KIND = "kind";

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Class<TargetState> view() {
        return TargetState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof ProtectionTargetEvent event
                ? Set.of(event.target().value())
                : Set.of();
    }

    @Override
    public @Nullable TargetState fold(@Nullable TargetState row, String key, Fed fed) {
        LocalDate day = fed.effective();
        return switch ((ProtectionTargetEvent) fed.event()) {
            case TargetRegistered e -> TargetState.of(e, day);
            case TargetDescriptionCorrected e when e.operator() != null -> TargetState.of(e, day);
            case ProtectionTargetEvent e -> row == null ? null : changed(row, e, day);
        };
    }

    private static TargetState changed(
            TargetState row, ProtectionTargetEvent event, LocalDate day) {
        return switch (event) {
            case TargetDescribed e -> row.described(e, day);
            case TargetDescriptionCorrected e -> row.described(e, day);
            case BuildingBegun e -> row.entering(LifePhase.BUILDING, day);
            case TrialBegun e -> row.entering(LifePhase.TRIAL, day);
            case TargetPutOnline e -> row.entering(LifePhase.ONLINE, day);
            case LifeTransitionCorrected e -> row.entering(e.phase(), day);
            case TargetHandedOver e -> row.handedOver(e.successor(), day);
            case TargetRegistered e -> TargetState.of(e, day);
        };
    }

    @Override
    public Map<String, Object> index(TargetState row) {
        return Map.of(
                "operator",
                row.operator(),
                BY_KIND,
                row.kind(),
                BY_PHASE,
                row.phase(),
                BY_NAME,
                Pinyin.sortKey(row.name()),
                BY_CHANGE,
                row.changedOn(),
                "text",
                SearchText.of(Pinyin.searchText(row.name()), row.target().number()));
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_NAME).also("operator", BY_KIND, BY_PHASE),
                RowIndex.sortedBy(BY_NAME).within("operator").also(BY_KIND, BY_PHASE),
                RowIndex.sortedBy(BY_CHANGE).also("operator", BY_KIND, BY_PHASE),
                RowIndex.sortedBy(BY_PHASE, BY_NAME).also("operator", BY_KIND),
                RowIndex.sortedBy(BY_KIND, BY_NAME).also("operator", BY_PHASE));
    }

    @Override
    public String comparedWithin() {
        return "operator";
    }
}
