package org.zelian.registry.views.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit's page.
 *
 * @param path superiors from the city bureau down, itself last
 * @param warnings names of rules that warn: {@code CreditCodeChecksOut}, {@code SchoolCodeFitsKind}
 * @param targets protection targets in its subtree that the asker may see
 * @param formerNames names it had on earlier days, latest first
 */
public record UnitDetail(
        UnitView unit,
        List<UnitName> path,
        @Nullable UnitName successor,
        List<String> warnings,
        long targets,
        List<FormerName> formerNames) {

    public UnitDetail {
        path = List.copyOf(path);
        warnings = List.copyOf(warnings);
        formerNames = List.copyOf(formerNames);
    }

    /** A name and the days it held. */
    public record FormerName(String name, LocalDate from, LocalDate until) {}
}
