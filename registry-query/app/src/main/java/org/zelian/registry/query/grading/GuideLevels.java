package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.parameter.Rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the sector's guide suggests, by category of system and kind of unit: parameters {@code
 * guide-level-<category>-<school|district|city>} (domain.md §3.1).
 */
final class GuideLevels {

    private static final Pattern LEVEL = Pattern.compile("[1-5]");

    private final Rules rules;

    GuideLevels(Rules rules) {
        this.rules = rules;
    }

    /** Absent where the guide is silent. */
    Optional<SecurityProtectionLevel> of(
            @Nullable String category, @Nullable UnitKind operator, Snapshot at) {
        if (category == null || operator == null) {
            return Optional.empty();
        }
        String key =
                "guide-level-%s-%s".formatted(category.toLowerCase(Locale.ROOT), column(operator));
        return rules.value(key, at)
                .filter(value -> LEVEL.matcher(value).matches())
                .map(value -> SecurityProtectionLevel.of(Integer.parseInt(value)));
    }

    private static String column(UnitKind operator) {
        return switch (operator) {
            case CITY_BUREAU -> "city";
            case DISTRICT_BUREAU -> "district";
            default -> "school";
        };
    }
}
