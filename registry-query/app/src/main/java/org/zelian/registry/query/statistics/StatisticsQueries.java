package org.zelian.registry.query.statistics;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.obligations.Overdue;
import org.zelian.registry.query.protectiontarget.ProtectionTargetProjection;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.query.unit.UnitTrees;
import org.zelian.registry.views.statistics.StatisticsQuery.ShowStatistics;
import org.zelian.registry.views.statistics.StatisticsView;
import org.zelian.registry.views.statistics.StatisticsView.OfMonth;
import org.zelian.registry.views.statistics.StatisticsView.OfUnit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers what is asked about numbers: each is that of the list of targets under one filter. */
public final class StatisticsQueries implements Answering {

    private static final int MONTHS = 12;

    private final Rows<TargetState> targets;
    private final Overdue overdue;
    private final UnitTrees trees;

    public StatisticsQueries(Rows<TargetState> targets, Overdue overdue, UnitTrees trees) {
        this.targets = targets;
        this.overdue = overdue;
        this.trees = trees;
    }

    @Override
    public void register(Answers answers) {
        answers.to(ShowStatistics.class, this::show);
    }

    private StatisticsView show(ShowStatistics query, Asked asked) {
        Counts all = counts(query.within(), asked);
        Counts counts = all.living();
        return new StatisticsView(
                counts.targets(),
                counts.ungraded(),
                counts.levels(),
                all.by(ProtectionTargetProjection.BY_PHASE, LifePhase.class),
                counts.by(ProtectionTargetProjection.GRADING_PHASE, GradingPhase.class),
                counts.by(ProtectionTargetProjection.FILING_PHASE, FilingPhase.class),
                counts.filed(),
                counts.toFile(),
                units(query.within(), counts, asked),
                trend(query.within(), asked));
    }

    private Counts counts(@Nullable UnitId within, Asked asked) {
        Filter filter = asked.within(Filter.all(), ProtectionTargetProjection.OPERATOR, within);
        return new Counts(targets.tallies(Counts.FIELDS, filter, asked.moment()));
    }

    /** Those in whose place one has been asked about first, then those directly below. */
    private List<OfUnit> units(@Nullable UnitId within, Counts counts, Asked asked) {
        Map<String, Long> late = overdue.byUnit(within, asked);
        List<OfUnit> rows = new ArrayList<>();
        for (TreeUnit top : asked.tree().units()) {
            if (within == null ? isTopmost(top, asked) : top.unit().equals(within)) {
                rows.add(row(top, true, List.of(top.unit()), counts, late));
                below(top, asked)
                        .forEach(
                                unit ->
                                        rows.add(
                                                row(
                                                        unit,
                                                        false,
                                                        asked.tree().subtree(unit.unit()),
                                                        counts,
                                                        late)));
            }
        }
        return rows.stream().filter(row -> isShown(row, asked)).toList();
    }

    private static boolean isTopmost(TreeUnit unit, Asked asked) {
        UnitId superior = unit.superior();
        return asked.scope().sees(unit.unit())
                && (superior == null || !asked.scope().sees(superior));
    }

    private static List<TreeUnit> below(TreeUnit top, Asked asked) {
        return asked.tree().units().stream()
                .filter(unit -> top.unit().equals(unit.superior()))
                .filter(unit -> asked.scope().sees(unit.unit()))
                .toList();
    }

    private static OfUnit row(
            TreeUnit unit,
            boolean exactly,
            Collection<UnitId> units,
            Counts all,
            Map<String, Long> late) {
        Counts counts = all.of(units);
        return new OfUnit(
                unit.shown(),
                exactly,
                counts.targets(),
                counts.ungraded(),
                counts.levels(),
                counts.filed(),
                counts.toFile(),
                units.stream().mapToLong(each -> late.getOrDefault(each.value(), 0L)).sum());
    }

    /** A unit that has ended is of interest only while it still operates something. */
    private static boolean isShown(OfUnit row, Asked asked) {
        TreeUnit unit = asked.tree().unit(row.unit().unit());
        return row.targets() > 0 || (unit != null && unit.active());
    }

    /** The last twelve month ends up to the day asked about, oldest first. */
    private List<OfMonth> trend(@Nullable UnitId within, Asked asked) {
        YearMonth last = YearMonth.from(asked.moment().on().plusDays(1)).minusMonths(1);
        return IntStream.range(0, MONTHS)
                .mapToObj(number -> last.minusMonths(MONTHS - 1L - number).atEndOfMonth())
                .map(day -> month(day, within, asked))
                .toList();
    }

    /** Of a unit that did not exist for the asker by then there was nothing. */
    private OfMonth month(LocalDate day, @Nullable UnitId within, Asked asked) {
        Asked then = asked.on(day, trees.at(asked.moment().on(day)), trees.at(asked.now()));
        if (within != null && !then.scope().sees(within)) {
            return new OfMonth(day, 0, 0, 0, 0);
        }
        Counts counts = counts(within, then).living();
        return new OfMonth(day, counts.targets(), counts.graded(), counts.filed(), counts.toFile());
    }
}
