package org.zelian.registry.frontend.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.reminder.ReminderCounts;
import org.zelian.registry.views.reminder.ReminderMail;
import org.zelian.registry.views.reminder.ReminderQuery;
import org.zelian.registry.views.reminder.ReminderView;

import java.util.List;

/** What was read, and the wish to be written to, are kept by the query side: no commands. */
@RestController
@RequestMapping("/api/v1")
final class ReminderController {

    private final Queries queries;
    private final Upstream query;
    private final RegistryJson json;

    ReminderController(Queries queries, Upstream query, RegistryJson json) {
        this.queries = queries;
        this.query = query;
        this.json = json;
    }

    @GetMapping("/reminders")
    Relayed<Page<ReminderView>> listReminders(
            @RequestParam(required = false) @Nullable Boolean unread,
            Paging paging,
            Asking asking) {
        return queries.answer(new ReminderQuery.ListReminders(unread, paging), asking);
    }

    @GetMapping("/reminders/counts")
    Relayed<ReminderCounts> countReminders(Asking asking) {
        return queries.answer(new ReminderQuery.CountReminders(), asking);
    }

    @PostMapping("/reminders/read")
    RemindersLeft markRemindersRead(@RequestBody RemindersRead request, Sending sending) {
        Read read = new Read(request.reminders(), request.snapshot(), sending.appointment());
        return json.read(RemindersLeft.class, query.post("/reminders/read", json.write(read)));
    }

    @GetMapping("/me/reminder-mail")
    Relayed<ReminderMail> showReminderMail(Asking asking) {
        return queries.answer(new ReminderQuery.ShowReminderMail(), asking);
    }

    @PostMapping("/me/reminder-mail")
    ReminderMailChoice chooseReminderMail(
            @RequestBody ReminderMailChoice request, Sending sending) {
        return json.read(
                ReminderMailChoice.class, query.post("/reminder-mail", json.write(request)));
    }

    /** What is sent to {@code /reminders/read}. */
    record Read(
            @Nullable List<String> reminders,
            @Nullable Long snapshot,
            @Nullable AppointmentId appointment) {}
}
