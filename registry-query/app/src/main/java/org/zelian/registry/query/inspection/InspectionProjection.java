package org.zelian.registry.query.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers inspections. Key: the inspection's id. */
public final class InspectionProjection implements Projection<InspectionState> {

    static final String BY_END = "endedOn";
    static final String BY_KIND = "kind";
    static final String UNIT = "unit";
    static final String TARGETS = "targets";
    static final String UP_TO_LEVEL = "upToLevel";
    static final String YEAR = "year";
    static final String DOCUMENT = "document";

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public Class<InspectionState> view() {
        return InspectionState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof InspectionEvent e ? Set.of(e.inspection().value()) : Set.of();
    }

    @Override
    public @Nullable InspectionState fold(@Nullable InspectionState row, String key, Fed fed) {
        InspectionEvent event = (InspectionEvent) fed.event();
        InspectionRecord said =
                switch (event) {
                    case InspectionRecorded e -> e.record();
                    case InspectionCorrected e -> e.record();
                };
        return new InspectionState(
                event.inspection(),
                event.unit(),
                said,
                fed.effective(),
                Sentences.circumstances(fed.entry()));
    }

    @Override
    public Map<String, Object> index(InspectionState row) {
        Map<String, Object> fields = new HashMap<>();
        InspectionRecord said = row.record();
        OfficialDocument document = row.recorded().basis().document();
        fields.put(UNIT, row.unit());
        fields.put(TARGETS, said.targets());
        fields.put(BY_KIND, said.kind());
        fields.put(UP_TO_LEVEL, said.upToLevel());
        fields.put(BY_END, row.endedOn());
        fields.put(YEAR, row.endedOn().getYear());
        if (document != null) {
            fields.put(DOCUMENT, SearchText.of(document.number()));
        }
        return fields;
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_END).also(UNIT, BY_KIND, UP_TO_LEVEL, YEAR),
                RowIndex.sortedBy(BY_END).within(UNIT).also(BY_KIND, UP_TO_LEVEL, YEAR),
                RowIndex.sortedBy(BY_END).within(TARGETS).also(UNIT, BY_KIND, UP_TO_LEVEL, YEAR),
                RowIndex.sortedBy(BY_KIND, BY_END).also(UNIT, UP_TO_LEVEL, YEAR));
    }
}
