package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.query.history.Derivation;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.query.history.RowIndex;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Remembers what was to be done: folds what is known of a target, and keeps the rows that the rules
 * make of it. Key of a row: the obligation's id.
 */
public final class ObligationDerivation implements Derivation<ObligedTarget, ObligationState> {

    static final String BY_DUE = "dueOn";
    static final String OPENED = "openedOn";
    static final String WAIVED = "waivedUntil";
    static final String UNIT = "unit";
    static final String TARGET = "target";
    static final String RULE = "rule";
    static final String DUTY = "duty";

    /** Stands where there is no such day: before and after all that is asked about. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Terms terms = new Terms();

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public Class<ObligationState> view() {
        return ObligationState.class;
    }

    /** Drafts and descriptions oblige nobody. */
    @Override
    public Set<String> keys(Fed fed) {
        return switch (fed.event()) {
            case TargetDescribed e -> Set.of();
            case GradingDrafted e -> Set.of();
            case ExpertOpinionRecorded e -> Set.of();
            case FilingDrafted e -> Set.of();
            case ProtectionTargetEvent e -> Set.of(e.target().value());
            case GradingEvent e -> Set.of(e.target().value());
            case FilingEvent e -> Set.of(e.target().value());
            case ObligationEvent e -> Set.of(e.obligation().subject());
            default -> Set.of();
        };
    }

    @Override
    public ObligedTarget fold(@Nullable ObligedTarget whole, String key, Fed fed) {
        return Objects.requireNonNullElse(whole, ObligedTarget.UNKNOWN).after(fed);
    }

    @Override
    public Set<String> background() {
        return Terms.STREAMS;
    }

    @Override
    public void learn(RecordedEvent entry) {
        terms.learn(entry);
    }

    @Override
    public @Nullable String awaitedAs(RecordedEvent entry) {
        return entry.event() instanceof HolidaysPublished || entry.event() instanceof ParameterSet
                ? entry.stream()
                : null;
    }

    @Override
    public Map<String, ObligationState> rows(String key, ObligedTarget whole, long known) {
        if (whole.operator() == null || whole.isRetired()) {
            return Map.of();
        }
        ProtectionTargetId target = new ProtectionTargetId(key);
        Reckoning reckoning = new Reckoning(terms, known);
        Map<String, ObligationState> rows = new HashMap<>();
        for (Rule rule : Rules.ALL) {
            Duty duty = rule.of(whole, reckoning);
            if (duty != null) {
                ObligationId id =
                        ObligationId.of(rule.clause().id(), target, duty.opened().position());
                rows.put(id.value(), ObligationState.of(id, target, whole, duty));
            }
        }
        return rows;
    }

    @Override
    public Map<String, Object> index(ObligationState row) {
        return Map.of(
                UNIT,
                row.unit(),
                TARGET,
                row.target(),
                RULE,
                row.rule(),
                BY_DUE,
                Objects.requireNonNullElse(row.dueOn(), NEVER),
                OPENED,
                row.openedOn(),
                WAIVED,
                Objects.requireNonNullElse(row.waivedUntil(), EVER),
                DUTY,
                row.roles().stream().map(role -> duty(role, row.unit())).toList(),
                AWAITED,
                row.awaited());
    }

    /** What somebody with this role in this unit has to deal with. */
    static String duty(Role role, UnitId unit) {
        return role + "/" + unit.value();
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_DUE).also(UNIT, RULE, OPENED, WAIVED),
                RowIndex.sortedBy(BY_DUE).within(UNIT).also(RULE, OPENED, WAIVED),
                RowIndex.sortedBy(BY_DUE).within(RULE).also(UNIT, OPENED, WAIVED),
                RowIndex.sortedBy(BY_DUE).within(DUTY).also(UNIT, RULE, OPENED, WAIVED),
                RowIndex.sortedBy(BY_DUE).within(TARGET).also(OPENED, WAIVED));
    }
}
