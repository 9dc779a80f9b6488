package org.zelian.registry.query.statistics;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.query.history.Tally;
import org.zelian.registry.query.protectiontarget.ProtectionTargetProjection;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tallies of target rows, added up in the ways that statistics show. */
record Counts(List<Tally> tallies) {

    /** Index fields by which {@link Counts} tell targets apart. */
    static final List<String> FIELDS =
            List.of(
                    ProtectionTargetProjection.OPERATOR,
                    ProtectionTargetProjection.LEVEL,
                    ProtectionTargetProjection.BY_PHASE,
                    ProtectionTargetProjection.GRADING_PHASE,
                    ProtectionTargetProjection.FILING_PHASE,
                    ProtectionTargetProjection.FILED);

    Counts {
        tallies = List.copyOf(tallies);
    }

    /** Without what is retired, as lists are that do not ask for it. */
    Counts living() {
        return new Counts(
                tallies.stream()
                        .filter(
                                tally ->
                                        !LifePhase.RETIRED
                                                .name()
                                                .equals(
                                                        value(
                                                                tally,
                                                                ProtectionTargetProjection
                                                                        .BY_PHASE)))
                        .toList());
    }

    /** Only what these units operate. */
    Counts of(Collection<UnitId> units) {
        Set<String> ids = new HashSet<>();
        units.forEach(unit -> ids.add(unit.value()));
        return new Counts(
                tallies.stream()
                        .filter(
                                tally ->
                                        ids.contains(
                                                value(tally, ProtectionTargetProjection.OPERATOR)))
                        .toList());
    }

    long targets() {
        return sum(tally -> true);
    }

    /** Targets with a level in force. */
    long graded() {
        return sum(tally -> level(tally) != null);
    }

    long ungraded() {
        return targets() - graded();
    }

    /** Of level 2 and above: only these are filed. */
    long toFile() {
        return sum(Counts::isToBeFiled);
    }

    long filed() {
        return sum(
                tally ->
                        isToBeFiled(tally)
                                && "true".equals(value(tally, ProtectionTargetProjection.FILED)));
    }

    Map<SecurityProtectionLevel, Long> levels() {
        return by(ProtectionTargetProjection.LEVEL, SecurityProtectionLevel.class);
    }

    /** By the value of a field; values without a target are absent. */
    <E extends Enum<E>> Map<E, Long> by(String field, Class<E> type) {
        Map<String, Long> found = new HashMap<>();
        for (Tally tally : tallies) {
            String value = value(tally, field);
            if (value != null) {
                found.merge(value, tally.rows(), Long::sum);
            }
        }
        Map<E, Long> counts = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> found.containsKey(constant.name()))
                .forEach(constant -> counts.put(constant, found.getOrDefault(constant.name(), 0L)));
        return counts;
    }

    private static boolean isToBeFiled(Tally tally) {
        SecurityProtectionLevel level = level(tally);
        return level != null && level.isAtLeast(SecurityProtectionLevel.L2);
    }

    private static @Nullable SecurityProtectionLevel level(Tally tally) {
        String level = value(tally, ProtectionTargetProjection.LEVEL);
        return level == null ? null : SecurityProtectionLevel.valueOf(level);
    }

    private static @Nullable String value(Tally tally, String field) {
        return tally.values().get(field);
    }

    private long sum(Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::rows).sum();
    }
}
