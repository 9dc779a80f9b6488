package org.zelian.registry.query.home;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.person.PersonEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.rectification.OrderNames;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.views.home.HomeView.RecentChange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The latest entries that changed something in scope, as far as is known at the moment asked. */
public final class RecentChanges {

    private static final int MOST = 10;
    private static final int LOOKED_AT = 40;

    private final Views views;
    private final List<Rows<?>> rows;
    private final TargetNames targets;
    private final OrderNames orders;
    private final Names names;
    private final Traces traces;

    /**
     * @param rows the views whose changes are told
     */
    public RecentChanges(
            Views views,
            List<Rows<?>> rows,
            TargetNames targets,
            OrderNames orders,
            Names names,
            Traces traces) {
        this.views = views;
        this.rows = List.copyOf(rows);
        this.targets = targets;
        this.orders = orders;
        this.names = names;
        this.traces = traces;
    }

    /** Newest first. */
    List<RecentChange> in(Asked asked) {
        if (asked.scope().units().isEmpty()) {
            return List.of();
        }
        List<RecordedEvent> entries = latest(asked);
        List<StoredTrace> circumstances = entries.stream().map(Sentences::circumstances).toList();
        Set<PersonId> people = new HashSet<>(Traces.people(circumstances));
        entries.stream().map(RecentChanges::person).filter(Objects::nonNull).forEach(people::add);
        Names.Shown shown = names.of(people, asked.moment());
        Map<String, String> called = called(entries, asked);
        return entries.stream()
                .map(
                        entry ->
                                new RecentChange(
                                        feature(entry),
                                        subject(entry),
                                        label(entry, shown, called, asked),
                                        traces.shown(
                                                Sentences.circumstances(entry),
                                                shown,
                                                asked.unitNames())))
                .toList();
    }

    private List<RecordedEvent> latest(Asked asked) {
        Set<UnitId> within = asked.scope().whole() ? null : asked.scope().units();
        List<Long> positions =
                rows.stream()
                        .flatMap(view -> positions(view, within, asked).stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST)
                        .toList();
        Map<Long, RecordedEvent> entries = views.entries(positions);
        return positions.stream().map(entries::get).filter(Objects::nonNull).toList();
    }

    private static List<Long> positions(
            Rows<?> view, @Nullable Collection<UnitId> within, Asked asked) {
        return view.overTime().latestChanges(within, asked.moment().position(), LOOKED_AT).stream()
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, String> called(List<RecordedEvent> entries, Asked asked) {
        List<String> named =
                entries.stream().map(RecentChanges::named).filter(Objects::nonNull).toList();
        Map<String, String> called = new HashMap<>(targets.of(named, asked.moment()));
        called.putAll(orders.of(named, asked.moment()));
        return called;
    }

    /** What belongs to a target is called as the target is; orders by their subject. */
    private static @Nullable String named(RecordedEvent entry) {
        return switch (entry.event()) {
            case ProtectionTargetEvent e -> e.target().value();
            case GradingEvent e -> e.target().value();
            case FilingEvent e -> e.target().value();
            case EvaluationEvent e -> e.target().value();
            case RectificationEvent e -> e.rectification().value();
            case ProtectionPlanEvent e -> e.target().value();
            default -> null;
        };
    }

    private static String feature(RecordedEvent entry) {
        return switch (entry.event()) {
            case UnitEvent e -> "unit";
            case PersonEvent e -> "person";
            case AppointmentEvent e -> "appointment";
            case ProtectionTargetEvent e -> "protectiontarget";
            case GradingEvent e -> "grading";
            case FilingEvent e -> "filing";
            case EvaluationEvent e -> "evaluation";
            case RectificationEvent e -> "rectification";
            case InspectionEvent e -> "inspection";
            case ProtectionPlanEvent e -> "protectionplan";
            default -> throw new IllegalStateException("No row shows " + entry.event().getClass());
        };
    }

    private static String subject(RecordedEvent entry) {
        return switch (entry.event()) {
            case UnitEvent e -> e.unit().value();
            case PersonEvent e -> e.person().value();
            case AppointmentEvent e -> e.appointment().value();
            case ProtectionTargetEvent e -> e.target().value();
            case GradingEvent e -> e.grading().value();
            case FilingEvent e -> e.filing().value();
            case EvaluationEvent e -> e.evaluation().value();
            case RectificationEvent e -> e.rectification().value();
            case InspectionEvent e -> e.inspection().value();
            case ProtectionPlanEvent e -> e.id().value();
            default -> entry.stream();
        };
    }

    private static @Nullable PersonId person(RecordedEvent entry) {
        return switch (entry.event()) {
            case PersonEvent e -> e.person();
            case AppointmentEvent e -> e.person();
            default -> null;
        };
    }

    /** An inspection, which looks at several targets, is called as their unit is. */
    private static @Nullable UnitId unit(RecordedEvent entry) {
        return switch (entry.event()) {
            case UnitEvent e -> e.unit();
            case InspectionEvent e -> e.unit();
            default -> null;
        };
    }

    private static @Nullable String label(
            RecordedEvent entry, Names.Shown names, Map<String, String> called, Asked asked) {
        PersonId person = person(entry);
        if (person != null) {
            return names.name(person).name();
        }
        UnitId unit = unit(entry);
        if (unit != null) {
            return asked.unitNames().on(unit, asked.moment().on()).name();
        }
        String named = named(entry);
        return named == null ? null : called.get(named);
    }
}
