package org.zelian.registry.views.statistics;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts of protection targets on a day; each is the number of rows of the list under the same
 * filter.
 *
 * @param levels targets by the level in force; those without one under {@code ungraded}
 * @param filed targets of level 2 and above with a certificate
 * @param toFile targets of level 2 and above
 * @param units one row for each unit directly below the one asked about, and for itself
 * @param trend the same counts at the end of each of the last twelve months, oldest first
 */
public record StatisticsView(
        long targets,
        long ungraded,
        Map<SecurityProtectionLevel, Long> levels,
        Map<LifePhase, Long> life,
        Map<GradingPhase, Long> grading,
        Map<FilingPhase, Long> filing,
        long filed,
        long toFile,
        List<OfUnit> units,
        List<OfMonth> trend) {

    public StatisticsView {
        levels = Map.copyOf(levels);
        life = Map.copyOf(life);
        grading = Map.copyOf(grading);
        filing = Map.copyOf(filing);
        units = List.copyOf(units);
        trend = List.copyOf(trend);
    }

    /**
     * @param exactly whether only the unit itself is counted, without what stands under it
     * @param overdue 待办 that should have been done before the day
     */
    public record OfUnit(
            UnitName unit,
            boolean exactly,
            long targets,
            long ungraded,
            Map<SecurityProtectionLevel, Long> levels,
            long filed,
            long toFile,
            long overdue) {

        public OfUnit {
            levels = Map.copyOf(levels);
        }
    }

    /** At the end of a month. */
    public record OfMonth(LocalDate on, long targets, long graded, long filed, long toFile) {}
}
