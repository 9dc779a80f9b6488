package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that is known of a unit, as far as rules ask.
 *
 * @param registered since when there is one; null before, and once it is over
 * @param department whether its 职能部门 is named
 * @param waivers last days, by obligation
 */
record ObligedUnit(
        @Nullable Mark registered,
        boolean department,
        Holders holders,
        Map<ObligationId, LocalDate> waivers)
        implements Obliged {

    static final ObligedUnit UNKNOWN = new ObligedUnit(null, false, Holders.NONE, Map.of());

    ObligedUnit {
        waivers = Map.copyOf(waivers);
    }

    @Override
    public ObligedUnit after(Fed fed) {
        return switch (fed.event()) {
            case UnitEvent e -> after(e, fed);
            case AppointmentEvent e ->
                    new ObligedUnit(registered, department, holders.after(e, fed), waivers);
            case ObligationEvent e ->
                    new ObligedUnit(registered, department, holders, Waivers.after(waivers, e));
            default -> this;
        };
    }

    private ObligedUnit after(UnitEvent event, Fed fed) {
        return switch (event) {
            case UnitRegistered e -> being(Mark.of(fed), e.functionalDepartment() != null);
            case UnitRegistrationCorrected e ->
                    being(Mark.of(fed), e.functionalDepartment() != null);
            case FunctionalDepartmentNamed e -> being(registered, true);
            case UnitMerged e -> being(null, department);
            case UnitClosed e -> being(null, department);
            case UnitSplit e -> e.continues() ? this : being(null, department);
            default -> this;
        };
    }

    private ObligedUnit being(@Nullable Mark since, boolean named) {
        return new ObligedUnit(since, named, holders, waivers);
    }

    @Override
    public @Nullable Subject subject(String key) {
        UnitId unit = new UnitId(key);
        return registered == null ? null : new Subject(unit, unit, List.of(), null, waivers);
    }

    /** What it has not, or will not have any more from a day on; longest first. */
    Stream<Lack> lacks() {
        Mark since = registered;
        if (since == null) {
            return Stream.empty();
        }
        Stream<Lack> posts =
                Stream.of(Role.FIRST_RESPONSIBLE, Role.DIRECT_RESPONSIBLE)
                        .flatMap(role -> Stream.ofNullable(holders.vacant(role, since)))
                        .map(Lack::ofPost);
        Stream<Lack> all =
                department ? posts : Stream.concat(posts, Stream.of(Lack.ofDepartment(since)));
        return all.sorted(Lack.LONGEST);
    }
}
