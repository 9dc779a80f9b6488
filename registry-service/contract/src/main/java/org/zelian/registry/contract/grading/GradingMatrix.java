package org.zelian.registry.contract.grading;

import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.contract.SecurityProtectionLevel.L4;
import static org.zelian.registry.contract.SecurityProtectionLevel.L5;

import org.zelian.registry.contract.SecurityProtectionLevel;

import java.util.Collection;
import java.util.Comparator;

/**
 * Who is harmed how badly, and the level that follows: one matrix for business information and
 * system service alike. Editions differ in the row of national security only (domain.md §1.1).
 */
public enum GradingMatrix {
    /** GB/T 22240-2020 6.4, tables 2 and 3. */
    GBT22240_2020,
    /** 备案表（2025）表三, known from programs that fill it. */
    FORM_2025;

    /** The level of one cell. */
    public SecurityProtectionLevel level(Harm harm) {
        return switch (harm.object()) {
            case CITIZENS -> by(harm.degree(), L1, L2, L2);
            case SOCIETY -> by(harm.degree(), L2, L3, L4);
            case NATION ->
                    this == FORM_2025
                            ? by(harm.degree(), L4, L5, L5)
                            : by(harm.degree(), L3, L4, L5);
        };
    }

    private static SecurityProtectionLevel by(
            DegreeOfInfringement degree,
            SecurityProtectionLevel general,
            SecurityProtectionLevel serious,
            SecurityProtectionLevel especiallySerious) {
        return switch (degree) {
            case GENERAL -> general;
            case SERIOUS -> serious;
            case ESPECIALLY_SERIOUS -> especiallySerious;
        };
    }

    /** The highest of several cells; at least one. */
    public SecurityProtectionLevel level(Collection<Harm> harms) {
        return harms.stream().map(this::level).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether the editions give one answer. */
    public static boolean agreeOn(Collection<Harm> harms) {
        return GBT22240_2020.level(harms) == FORM_2025.level(harms);
    }
}
