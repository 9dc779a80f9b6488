package org.zelian.registry.query.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.protectiontarget.TargetPapers;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers 保护工作方案. Key: the plan's id. */
public final class ProtectionPlanProjection implements Projection<ProtectionPlanState> {

    static final String BY_FILING = "filedOn";
    static final String BY_YEAR = "year";

    @Override
    public String name() {
        return "protectionplans";
    }

    @Override
    public Class<ProtectionPlanState> view() {
        return ProtectionPlanState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof ProtectionPlanEvent e ? Set.of(e.id().value()) : Set.of();
    }

    @Override
    public @Nullable ProtectionPlanState fold(
            @Nullable ProtectionPlanState row, String key, Fed fed) {
        ProtectionPlanEvent event = (ProtectionPlanEvent) fed.event();
        ProtectionPlan said =
                switch (event) {
                    case ProtectionPlanFiled e -> e.plan();
                    case ProtectionPlanCorrected e -> e.plan();
                };
        return new ProtectionPlanState(
                event.id(),
                event.target(),
                said,
                fed.effective(),
                Sentences.circumstances(fed.entry()));
    }

    @Override
    public Map<String, Object> index(ProtectionPlanState row) {
        return Map.of(
                TargetPapers.TARGET,
                row.target(),
                BY_YEAR,
                row.plan().year(),
                BY_FILING,
                row.filedOn());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_FILING).also(TargetPapers.TARGET, BY_YEAR),
                RowIndex.sortedBy(BY_FILING).within(BY_YEAR).also(TargetPapers.TARGET),
                RowIndex.sortedBy(BY_YEAR, BY_FILING).also(TargetPapers.TARGET),
                RowIndex.sortedBy(BY_YEAR, BY_FILING).within(TargetPapers.TARGET));
    }
}
