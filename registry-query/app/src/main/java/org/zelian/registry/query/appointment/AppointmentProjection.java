package org.zelian.registry.query.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers appointments. Key: the appointment's id.
 *
 * <p>The planned end is a turning day in the row. An appointment made ahead has a row from its
 * first day on; {@code decided}, the day it was recorded or took effect, whichever came first, says
 * from when it can be listed as being ahead. {@code held} is false for one taken back before its
 * first day.
 */
public final class AppointmentProjection implements Projection<AppointmentState> {

    static final String BY_START = "start";
    static final String PERSON = "person";
    static final String ROLE = "role";
    static final String UNIT = "unit";
    static final String LAST = "last";
    static final String DECIDED = "decided";
    static final String HELD = "held";

    /** After every day that is asked about. */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public Class<AppointmentState> view() {
        return AppointmentState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof AppointmentEvent event
                ? Set.of(event.appointment().value())
                : Set.of();
    }

    @Override
    public @Nullable AppointmentState fold(@Nullable AppointmentState row, String key, Fed fed) {
        return switch ((AppointmentEvent) fed.event()) {
            case AppointmentMade e ->
                    AppointmentState.of(e, StoredTrace.of(fed.entry(), e.basis()));
            case AppointmentDelegated e ->
                    AppointmentState.of(e, StoredTrace.of(fed.entry(), e.basis()));
            case AppointmentCorrected e ->
                    AppointmentState.of(e, StoredTrace.of(fed.entry(), e.basis()));
            case AppointmentEnded e ->
                    row == null
                            ? null
                            : row.ended(e.cause(), StoredTrace.of(fed.entry(), e.basis()));
            case AppointmentRevoked e ->
                    row == null ? null : row.ended(null, StoredTrace.of(fed.entry(), e.basis()));
            case AccountReset e -> row;
        };
    }

    @Override
    public Map<String, Object> index(AppointmentState row) {
        LocalDate recorded = row.made().recordedOn();
        LocalDate until = row.until();
        return Map.of(
                PERSON,
                row.person(),
                ROLE,
                row.role(),
                UNIT,
                row.unit(),
                BY_START,
                row.from(),
                LAST,
                until == null ? OPEN_END : until,
                DECIDED,
                recorded.isBefore(row.from()) ? recorded : row.from(),
                HELD,
                until == null || !until.isBefore(row.from()));
    }

    @Override
    public String comparedWithin() {
        return UNIT;
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_START).also(UNIT, ROLE, LAST, DECIDED),
                RowIndex.sortedBy(BY_START).within(PERSON).also(UNIT, ROLE, LAST, DECIDED),
                RowIndex.sortedBy(BY_START).within(UNIT).also(ROLE, LAST, DECIDED),
                RowIndex.sortedBy(BY_START).within(UNIT, ROLE).also(LAST, DECIDED),
                RowIndex.sortedBy(BY_START).within(ROLE).also(UNIT, LAST, DECIDED));
    }
}
