package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.regions.FilingOfTarget;
import org.zelian.registry.query.regions.GradingOfTarget;
import org.zelian.registry.query.regions.RegionsState;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers protection targets, with what their gradings, filings, evaluations and inspections come
 * to. Key: the target's id.
 */
public final class ProtectionTargetProjection implements Projection<TargetState> {

    public static final String OPERATOR = "operator";
    public static final String LEVEL = "level";
    public static final String GRADED = "graded";
    public static final String GRADING_PHASE = "gradingPhase";
    public static final String FILING_PHASE = "filingPhase";
    public static final String FILED = "filed";
    public static final String BY_PHASE = "phase";
    static final String BY_NAME = "name";
    static final String BY_CHANGE = "changedOn";
    static final String BY_KIND = "kind";
    static final String CHANGED = "changed";
    static final String TEXT = "text";

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Class<TargetState> view() {
        return TargetState.class;
    }

    /** A draft says nothing of the target yet. */
    @Override
    public Set<String> keys(Fed fed) {
        if (fed.event() instanceof InspectionEvent e) {
            return inspected(e).stream()
                    .map(ProtectionTargetId::value)
                    .collect(Collectors.toUnmodifiableSet());
        }
        ProtectionTargetId target =
                switch (fed.event()) {
                    case ProtectionTargetEvent e -> e.target();
                    case GradingDrafted e -> null;
                    case ExpertOpinionRecorded e -> null;
                    case FilingDrafted e -> null;
                    case GradingEvent e -> e.target();
                    case FilingEvent e -> e.target();
                    case EvaluationEvent e -> e.target();
                    case ProtectionPlanEvent e -> e.target();
                    default -> null;
                };
        return target == null ? Set.of() : Set.of(target.value());
    }

    private static Set<ProtectionTargetId> inspected(InspectionEvent event) {
        return switch (event) {
            case InspectionRecorded e -> e.record().targets();
            case InspectionCorrected e -> e.record().targets();
        };
    }

    @Override
    public @Nullable TargetState fold(@Nullable TargetState row, String key, Fed fed) {
        LocalDate day = fed.effective();
        TargetState base =
                row == null ? TargetState.nothingYet(new ProtectionTargetId(key), day) : row;
        return switch (fed.event()) {
            case TargetRegistered e -> base.with(TargetFacts.of(e, day), day);
            case TargetDescriptionCorrected e when e.operator() != null ->
                    base.described(TargetFacts.of(e, day), fed);
            case ProtectionTargetEvent e -> changed(row, e, fed);
            default -> base.with(base.regions().after(fed), day);
        };
    }

    private static @Nullable TargetState changed(
            @Nullable TargetState row, ProtectionTargetEvent event, Fed fed) {
        TargetFacts facts = row == null ? null : row.facts();
        if (row == null || facts == null) {
            return row;
        }
        LocalDate day = fed.effective();
        return switch (event) {
            case TargetDescribed e -> row.described(facts.described(e), fed);
            case TargetDescriptionCorrected e -> row.described(facts.described(e), fed);
            case TargetMajorlyChanged e -> row.described(facts.lived(fed), fed);
            case TargetHandedOver e -> row.with(facts.handedOver(e.successor()), day);
            default -> row.with(facts.lived(fed), day);
        };
    }

    @Override
    public boolean isThere(TargetState row) {
        return row.facts() != null;
    }

    @Override
    public Map<String, Object> index(TargetState row) {
        Map<String, Object> fields = new HashMap<>(ofRegions(row.regions()));
        fields.put(OPERATOR, row.operator());
        fields.put(BY_KIND, row.kind());
        fields.put(BY_PHASE, row.phase());
        fields.put(BY_NAME, Pinyin.sortKey(row.name()));
        fields.put(BY_CHANGE, row.changedOn());
        fields.put(TEXT, SearchText.of(Pinyin.searchText(row.name()), row.target().number()));
        return fields;
    }

    private static Map<String, Object> ofRegions(RegionsState regions) {
        Map<String, Object> fields = new HashMap<>();
        GradedLevels levels = regions.levels();
        GradingOfTarget grading = regions.grading();
        FilingOfTarget filing = regions.filing();
        fields.put(GRADED, levels != null);
        fields.put(FILED, regions.filed());
        fields.put(CHANGED, !regions.changed().isEmpty());
        if (levels != null) {
            fields.put(LEVEL, levels.overall());
        }
        if (grading != null) {
            fields.put(GRADING_PHASE, grading.phase());
        }
        if (filing != null) {
            fields.put(FILING_PHASE, filing.phase());
        }
        return fields;
    }

    /** Without what is retired. */
    public static Filter living(Filter filter) {
        return filter.except(Filter.all().equal(BY_PHASE, LifePhase.RETIRED));
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                list(BY_NAME).also(asked(OPERATOR, BY_KIND, BY_PHASE)),
                list(BY_NAME).within(OPERATOR).also(asked(BY_KIND, BY_PHASE)),
                list(BY_CHANGE).also(asked(OPERATOR, BY_KIND, BY_PHASE)),
                list(BY_PHASE, BY_NAME).also(asked(OPERATOR, BY_KIND)),
                list(BY_KIND, BY_NAME).also(asked(OPERATOR, BY_PHASE)),
                list(BY_NAME).within(CHANGED).also(OPERATOR));
    }

    private static RowIndex list(String... sort) {
        return RowIndex.sortedBy(sort);
    }

    private static String[] asked(String... fields) {
        return Stream.concat(
                        Arrays.stream(fields),
                        Stream.of(LEVEL, GRADED, GRADING_PHASE, FILING_PHASE, FILED))
                .toArray(String[]::new);
    }

    @Override
    public String comparedWithin() {
        return OPERATOR;
    }
}
