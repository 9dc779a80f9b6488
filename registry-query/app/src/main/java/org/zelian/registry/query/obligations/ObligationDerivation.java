package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers what was to be done: folds what is known of a target, of an order or of a unit, and
 * keeps the rows that the rules make of it. Key of a row: the obligation's id.
 */
public final class ObligationDerivation implements Derivation<Whole, ObligationState> {

    static final String BY_DUE = "dueOn";
    static final String OPENED = "openedOn";
    static final String WAIVED = "waivedUntil";
    static final String UNIT = "unit";
    static final String TARGET = "target";
    static final String RULE = "rule";
    static final String DUTY = "duty";

    private static final Set<String> BACKGROUND =
            Stream.concat(Terms.STREAMS.stream(), Stream.of(Posts.STREAMS))
                    .collect(Collectors.toUnmodifiableSet());

    /** Stands where there is no such day: before and after all that is asked about. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Terms terms = new Terms();
    private final Posts posts = new Posts();

    @Override
    public String name() {
        return "obligations";
    }

    /** 2: also of evaluations, inspections, plans, orders and units. */
    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<ObligationState> view() {
        return ObligationState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return Obliging.keys(fed.event(), posts);
    }

    @Override
    public Whole fold(@Nullable Whole whole, String key, Fed fed) {
        return Whole.after(whole, key, fed);
    }

    @Override
    public Set<String> background() {
        return BACKGROUND;
    }

    @Override
    public void learn(RecordedEvent entry) {
        terms.learn(entry);
        posts.learn(entry.event());
    }

    @Override
    public @Nullable String awaitedAs(RecordedEvent entry) {
        return entry.event() instanceof HolidaysPublished || entry.event() instanceof ParameterSet
                ? entry.stream()
                : null;
    }

    @Override
    public Map<String, ObligationState> rows(String key, Whole whole, long known) {
        Subject subject = whole.obliged().subject(key);
        if (subject == null) {
            return Map.of();
        }
        Reckoning reckoning = new Reckoning(terms, known);
        return switch (whole.obliged()) {
            case ObligedTarget target -> rows(Rules.OF_TARGETS, target, subject, reckoning);
            case ObligedOrder order -> rows(Rules.OF_ORDERS, order, subject, reckoning);
            case ObligedUnit unit -> rows(Rules.OF_UNITS, unit, subject, reckoning);
        };
    }

    private static <T extends Obliged> Map<String, ObligationState> rows(
            List<Rule<T>> rules, T obliged, Subject subject, Reckoning reckoning) {
        Map<String, ObligationState> rows = new HashMap<>();
        for (Rule<T> rule : rules) {
            Duty duty = rule.of(obliged, reckoning);
            if (duty != null) {
                ObligationId id =
                        ObligationId.of(rule.clause().id(), subject.id(), duty.opened().position());
                rows.put(id.value(), ObligationState.of(id, subject, duty));
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
                row.targets(),
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
