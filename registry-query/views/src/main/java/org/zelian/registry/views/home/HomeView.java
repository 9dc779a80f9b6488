package org.zelian.registry.views.home;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.appointment.AppointmentView;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person sees first.
 *
 * @param units own units, with what stands under them
 * @param endingSoon appointments that end within 60 days and have no successor
 * @param vacancies posts of units in scope that nobody holds
 * @param recent latest changes in scope, newest first
 */
public record HomeView(
        List<OwnUnit> units,
        List<AppointmentView> endingSoon,
        List<Vacancy> vacancies,
        List<RecentChange> recent) {

    public HomeView {
        units = List.copyOf(units);
        endingSoon = List.copyOf(endingSoon);
        vacancies = List.copyOf(vacancies);
        recent = List.copyOf(recent);
    }

    /** A unit in which the asker holds a post, and the size of what stands under it. */
    public record OwnUnit(UnitName unit, Role role, long units, long people, long targets) {}

    /** A single-holder post without a holder. */
    public record Vacancy(UnitName unit, Role role, @Nullable LocalDate since) {}

    /**
     * @param feature {@code unit}, {@code person}, {@code appointment}, {@code protectiontarget},
     *     {@code grading} or {@code filing}
     * @param subject id of what changed
     * @param label what it is called; for a grading or a filing, its target
     */
    public record RecentChange(
            String feature, String subject, @Nullable String label, Trace trace) {}
}
