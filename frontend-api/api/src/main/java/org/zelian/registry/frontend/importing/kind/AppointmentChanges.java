package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.appointment.AppointmentCommand.CorrectAppointment;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.views.appointment.AppointmentView;

import java.time.LocalDate;

/** What a row says otherwise than an appointment, and the correction that says so. */
final class AppointmentChanges {

    private final Draft draft;
    private final AppointmentView before;
    private final Basis basis;

    AppointmentChanges(Draft draft, AppointmentView before, Basis basis) {
        this.draft = draft;
        this.before = before;
        this.basis = basis;
    }

    void ask(Term term) {
        String title = draft.value(AppointmentColumns.TITLE);
        LocalDate until = term.until();
        boolean otherTitle = title != null && !title.equals(before.title());
        boolean otherUntil = until != null && !until.equals(before.until());
        boolean otherFrom = !term.from().equals(before.from());
        if (!otherTitle && !otherUntil && !otherFrom) {
            return;
        }
        if (before.endCause() != null) {
            draft.wrong("EndedAppointmentsAreCorrectedByHand", before.from());
            return;
        }
        if (otherFrom) {
            draft.changed(AppointmentColumns.FROM, before.from(), term.from());
        }
        if (otherTitle) {
            draft.changed(AppointmentColumns.TITLE, before.title(), title);
        }
        if (otherUntil) {
            draft.changed(AppointmentColumns.UNTIL, before.until(), until);
        }
        draft.step(
                0,
                term.from(),
                new CorrectAppointment(
                        before.person().person(),
                        before.appointment(),
                        before.made().sequence(),
                        title == null ? before.title() : title,
                        until == null ? before.until() : until,
                        basis));
    }
}
