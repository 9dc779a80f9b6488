package org.zelian.registry.frontend.appointment;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.appointment.AppointmentQuery;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

@RestController
@RequestMapping("/api/v1/appointments")
final class AppointmentController {

    private static final String PATH = "/api/v1/appointments/";

    private final Queries queries;
    private final Commands commands;

    AppointmentController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    Relayed<Page<AppointmentView>> listAppointments(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) AppointmentView.@Nullable Standing standing,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new AppointmentQuery.ListAppointments(within, unit, person, role, standing, paging),
                asking);
    }

    @GetMapping("/{appointment}")
    ResponseEntity<Relayed<AppointmentView>> findAppointment(
            @PathVariable AppointmentId appointment, Asking asking) {
        return queries.detail(
                new AppointmentQuery.FindAppointment(appointment),
                asking,
                AppointmentView.class,
                AppointmentView::version);
    }

    @GetMapping("/{appointment}/history")
    Relayed<List<HistoryEntry>> showAppointmentHistory(
            @PathVariable AppointmentId appointment, Asking asking) {
        return queries.answer(new AppointmentQuery.ShowAppointmentHistory(appointment), asking);
    }

    @PostMapping
    ResponseEntity<Done> appointPerson(
            @RequestBody AppointmentRequest.Appoint request, Sending sending) {
        return commands.create(PATH, AppointmentId.from(sending.key()), request, sending);
    }

    /** The delegation is an appointment of its own: {@code Location} names it. */
    @PostMapping("/{appointment}/delegate")
    ResponseEntity<Done> delegateAppointment(
            @PathVariable AppointmentId appointment,
            @RequestBody AppointmentRequest.Delegate request,
            Sending sending) {
        AppointmentId made = AppointmentId.from(sending.key());
        Done done =
                commands.act(because -> request.of(made, appointment, because), request, sending);
        return Commands.created(PATH, made, done);
    }

    @PostMapping("/{appointment}/end")
    Done endAppointment(
            @PathVariable AppointmentId appointment,
            @RequestBody AppointmentRequest.End request,
            @Versioned Sending sending) {
        return commands.change(appointment, request, sending);
    }

    @PostMapping("/{appointment}/revoke")
    Done revokeAppointment(
            @PathVariable AppointmentId appointment,
            @RequestBody AppointmentRequest.Revoke request,
            @Versioned Sending sending) {
        return commands.change(appointment, request, sending);
    }

    @PostMapping("/{appointment}/correct")
    Done correctAppointment(
            @PathVariable AppointmentId appointment,
            @RequestBody AppointmentRequest.Correct request,
            @Versioned Sending sending) {
        return commands.change(appointment, request, sending);
    }

    @PostMapping("/{appointment}/reset-account")
    Done resetAccount(
            @PathVariable AppointmentId appointment,
            @RequestBody AppointmentRequest.ResetAccount request,
            @Versioned Sending sending) {
        return commands.change(appointment, request, sending);
    }
}
