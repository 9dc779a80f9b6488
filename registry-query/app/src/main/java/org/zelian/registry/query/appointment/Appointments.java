package org.zelian.registry.query.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Appointments by standing on a day: held, over, or decided and still ahead. */
public final class Appointments {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final Order LATEST_FIRST = new Order(AppointmentProjection.BY_START, true);

    private final Rows<AppointmentState> rows;

    public Appointments(Rows<AppointmentState> rows) {
        this.rows = rows;
    }

    Rows<AppointmentState> rows() {
        return rows;
    }

    /** Narrows to those held on the day. */
    public static Filter current(Filter filter, LocalDate day) {
        return filter.days(AppointmentProjection.LAST, day, AppointmentProjection.OPEN_END);
    }

    static Filter over(Filter filter, LocalDate day) {
        return filter.days(AppointmentProjection.LAST, EVER, day.minusDays(1));
    }

    /** To be read {@link #atTheEnd}: their rows begin on days yet to come. */
    private static Filter ahead(Filter filter, LocalDate day) {
        return filter.days(
                        AppointmentProjection.BY_START,
                        day.plusDays(1),
                        AppointmentProjection.OPEN_END)
                .days(AppointmentProjection.DECIDED, EVER, day)
                .equal(AppointmentProjection.HELD, true);
    }

    /** All that was known, whatever day it is dated. */
    static Snapshot atTheEnd(Snapshot moment) {
        return moment.on(AppointmentProjection.OPEN_END);
    }

    public Optional<AppointmentState> find(String appointment, Snapshot at) {
        return rows.one(appointment, at)
                .or(
                        () ->
                                rows.one(appointment, atTheEnd(at))
                                        .filter(state -> isAhead(state, at.on())));
    }

    private static boolean isAhead(AppointmentState state, LocalDate day) {
        LocalDate until = state.until();
        return state.from().isAfter(day)
                && !state.made().recordedOn().isAfter(day)
                && (until == null || !until.isBefore(state.from()));
    }

    /** Held on the day, of those in a filter. */
    public List<AppointmentState> current(Filter filter, Snapshot at) {
        return rows.all(current(filter, at.on()), LATEST_FIRST, at);
    }

    /** Held on the day by any of these people. */
    public List<AppointmentState> heldBy(Collection<PersonId> people, Snapshot at) {
        return rows.all(
                current(Filter.all().in(AppointmentProjection.PERSON, people), at.on()),
                LATEST_FIRST,
                at);
    }

    /** All of a person: held, ahead, over. */
    public List<AppointmentState> ofPerson(PersonId person, Snapshot at) {
        Filter filter = Filter.all().equal(AppointmentProjection.PERSON, person);
        List<AppointmentState> all =
                new ArrayList<>(rows.all(current(filter, at.on()), LATEST_FIRST, at));
        all.addAll(ahead(filter, at));
        all.addAll(rows.all(over(filter, at.on()), LATEST_FIRST, at));
        return all;
    }

    List<AppointmentState> ahead(Filter filter, Snapshot at) {
        return rows.all(ahead(filter, at.on()), LATEST_FIRST, atTheEnd(at));
    }

    /** Held on the day in a role of some units. */
    public List<AppointmentState> holders(
            Collection<UnitId> units, Collection<Role> roles, Snapshot at) {
        return rows.all(current(posts(units, roles), at.on()), LATEST_FIRST, at);
    }

    /** Once held, and no more, in a role of some units. */
    public List<AppointmentState> former(
            Collection<UnitId> units, Collection<Role> roles, Snapshot at) {
        return rows.all(over(posts(units, roles), at.on()), LATEST_FIRST, at);
    }

    private static Filter posts(Collection<UnitId> units, Collection<Role> roles) {
        return Filter.all()
                .in(AppointmentProjection.UNIT, units)
                .in(AppointmentProjection.ROLE, roles);
    }

    /** Number of holders on the day of a role, by unit. */
    public Map<String, Long> holdersByUnit(Role role, Snapshot at) {
        return rows.counts(
                AppointmentProjection.UNIT,
                current(Filter.all().equal(AppointmentProjection.ROLE, role), at.on()),
                at);
    }

    /** Held on the day and planned to end within some days, the first to end first. */
    public List<AppointmentState> endingWithin(int days, Filter scope, Snapshot at) {
        return rows
                .all(
                        scope.days(AppointmentProjection.LAST, at.on(), at.on().plusDays(days)),
                        LATEST_FIRST,
                        at)
                .stream()
                .sorted(Comparator.comparing(state -> endOf(state)))
                .toList();
    }

    /** The first of these and all decided by the day, in the same units, whenever they begin. */
    public List<AppointmentState> everDecided(Collection<UnitId> units, Snapshot at) {
        return rows.all(
                Filter.all()
                        .in(AppointmentProjection.UNIT, units)
                        .days(AppointmentProjection.DECIDED, EVER, at.on())
                        .equal(AppointmentProjection.HELD, true),
                LATEST_FIRST,
                atTheEnd(at));
    }

    /** Last day, or after every day. */
    public static LocalDate endOf(AppointmentState state) {
        @Nullable LocalDate until = state.until();
        return until == null ? AppointmentProjection.OPEN_END : until;
    }
}
