package org.zelian.registry.query.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.endpoint.Circumstances;
import org.zelian.registry.views.Moment;

import java.util.List;
import java.util.Set;

/**
 * What people say about their own reminders: {@code POST /reminders/read} and {@code POST
 * /reminder-mail}. Nothing of it enters the ledger; both may be sent again.
 */
@RestController
public class ReminderEndpoint {

    private final RegistryJson json;
    private final Circumstances circumstances;
    private final Reminders reminders;
    private final ReadMarks marks;
    private final MailChoices choices;

    public ReminderEndpoint(
            RegistryJson json,
            Circumstances circumstances,
            Reminders reminders,
            ReadMarks marks,
            MailChoices choices) {
        this.json = json;
        this.circumstances = circumstances;
        this.reminders = reminders;
        this.marks = marks;
        this.choices = choices;
    }

    /**
     * That some were read.
     *
     * @param reminders those; absent means all there are
     * @param snapshot position that the page showed, so that what came in since stays unread
     * @param appointment 以何职务 the page was shown
     */
    public record Read(
            @Nullable List<String> reminders,
            @Nullable Long snapshot,
            @Nullable AppointmentId appointment) {}

    /** Whether one wants to be written to. */
    public record Choice(boolean wanted) {}

    /**
     * How many are unread afterwards.
     *
     * @param unread of the asker's own
     */
    public record Left(long unread) {}

    /** Marks what is the asker's own; the rest is passed over. */
    @PostMapping(
            path = "/reminders/read",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public byte[] read(@RequestBody byte[] body, @AuthenticationPrincipal Jwt token)
            throws InterruptedException {
        Read said = json.read(Read.class, body);
        Asked shown = asked(said, said.snapshot(), token);
        List<String> named = said.reminders();
        marks.mark(
                reminders.of(shown).stream()
                        .filter(one -> named == null || named.contains(one.id()))
                        .toList(),
                shown);
        return json.write(new Left(unread(asked(said, null, token))));
    }

    private Asked asked(Read said, @Nullable Long snapshot, Jwt token) throws InterruptedException {
        return circumstances.asked(
                new Moment(null, null, null, snapshot), said.appointment(), token);
    }

    private long unread(Asked asked) {
        List<Reminder> all = reminders.of(asked);
        Set<String> read = marks.readOf(all, asked);
        return all.stream().filter(one -> !read.contains(one.id())).count();
    }

    /** Answers what was chosen. */
    @PostMapping(
            path = "/reminder-mail",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public byte[] mail(@RequestBody byte[] body, @AuthenticationPrincipal Jwt token)
            throws InterruptedException {
        Choice said = json.read(Choice.class, body);
        choices.choose(circumstances.asked(Moment.now(), null, token).person(), said.wanted());
        return json.write(said);
    }
}
