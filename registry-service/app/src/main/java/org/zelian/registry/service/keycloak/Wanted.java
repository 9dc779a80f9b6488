package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.service.facts.Holding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person's appointments want of their account.
 *
 * @param enabled whether any is held today
 * @param secondFactor whether one of them needs more than a password
 * @param turns the next day on which that may change
 */
record Wanted(boolean enabled, boolean secondFactor, @Nullable LocalDate turns) {

    private static final Set<Role> ABOVE_SCHOOL =
            Set.of(
                    Role.CITY_ADMIN,
                    Role.CITY_APPROVER,
                    Role.DISTRICT_ADMIN,
                    Role.DISTRICT_APPROVER);

    static Wanted by(List<Holding> held, LocalDate today) {
        List<Holding> current = held.stream().filter(each -> each.heldOn(today)).toList();
        return new Wanted(
                !current.isEmpty(),
                current.stream().anyMatch(each -> ABOVE_SCHOOL.contains(each.role())),
                held.stream()
                        .flatMap(Wanted::turns)
                        .filter(day -> day.isAfter(today))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Stream<LocalDate> turns(Holding held) {
        LocalDate until = held.until();
        return Stream.of(held.from(), until == null ? null : until.plusDays(1), held.endedFrom())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
