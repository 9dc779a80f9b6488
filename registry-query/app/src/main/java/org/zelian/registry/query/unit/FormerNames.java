package org.zelian.registry.query.unit;

import org.zelian.registry.query.history.Stretch;
import org.zelian.registry.views.unit.UnitDetail.FormerName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The names a unit had before the one it has. */
final class FormerNames {

    private FormerNames() {}

    /** Latest first; names that follow each other without a change are one. */
    static List<FormerName> of(List<Stretch<UnitState>> stretches, LocalDate day) {
        List<FormerName> names = new ArrayList<>();
        for (Stretch<UnitState> stretch : stretches) {
            if (!stretch.since().isAfter(day)) {
                add(names, stretch);
            }
        }
        return names.isEmpty() ? List.of() : names.subList(0, names.size() - 1).reversed();
    }

    private static void add(List<FormerName> names, Stretch<UnitState> stretch) {
        String name = stretch.content().name();
        LocalDate since = stretch.since();
        if (!names.isEmpty() && names.getLast().name().equals(name)) {
            since = names.removeLast().from();
        }
        LocalDate until =
                stretch.until().equals(LocalDate.MAX)
                        ? LocalDate.MAX
                        : stretch.until().minusDays(1);
        names.add(new FormerName(name, since, until));
    }
}
