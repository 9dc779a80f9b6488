package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.person.Contacts;
import org.zelian.registry.views.filing.ShownContact;

import java.util.Objects;
import java.util.Set;

/** Who is to be named on a form. */
final class Responsible {

    private final Appointments appointments;
    private final Contacts contacts;

    Responsible(Appointments appointments, Contacts contacts) {
        this.appointments = appointments;
        this.contacts = contacts;
    }

    /**
     * Who was named on the last form, unless somebody else holds the post by now.
     *
     * @param last as last named
     */
    @Nullable ShownContact contact(
            UnitId unit, Role role, @Nullable ShownContact last, Snapshot at) {
        ShownContact holder = holder(unit, role, at);
        if (last == null || holder == null) {
            return holder == null ? last : holder;
        }
        return Objects.equals(last.name(), holder.name()) ? last : holder;
    }

    private @Nullable ShownContact holder(UnitId unit, Role role, Snapshot at) {
        return appointments.holders(Set.of(unit), Set.of(role), at).stream()
                .filter(held -> !held.delegation())
                .findFirst()
                .map(held -> contact(held, at))
                .orElse(null);
    }

    private @Nullable ShownContact contact(AppointmentState held, Snapshot at) {
        String title = held.title();
        return contacts.of(held.person(), at)
                .map(
                        reached ->
                                new ShownContact(
                                        reached.name(),
                                        title == null ? "" : title,
                                        null,
                                        reached.mobile(),
                                        reached.email()))
                .orElse(null);
    }
}
