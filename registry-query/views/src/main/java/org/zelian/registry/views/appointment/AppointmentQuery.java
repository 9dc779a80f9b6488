package org.zelian.registry.views.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about appointments. */
public sealed interface AppointmentQuery<A> extends Query<A> {

    record FindAppointment(AppointmentId appointment)
            implements AppointmentQuery<AppointmentView> {}

    /**
     * @param within only appointments in this unit and what stands under it
     * @param unit only appointments in this very unit
     * @param standing on the day asked about; absent means current and ahead
     */
    record ListAppointments(
            @Nullable UnitId within,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            @Nullable Role role,
            AppointmentView.@Nullable Standing standing,
            Paging paging)
            implements AppointmentQuery<Page<AppointmentView>> {}

    /** The timeline of all appointments of the person who holds this one. */
    record ShowAppointmentHistory(AppointmentId appointment)
            implements AppointmentQuery<List<HistoryEntry>> {}

    /** The asker's own appointments that are valid today, for 以何职务. */
    record ShowMyAppointments() implements AppointmentQuery<MyAppointments> {}
}
