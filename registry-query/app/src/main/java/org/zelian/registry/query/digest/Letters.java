package org.zelian.registry.query.digest;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.endpoint.Askers;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.obligations.OwnObligations;
import org.zelian.registry.query.person.Addresses;
import org.zelian.registry.query.reminder.MailChoices;
import org.zelian.registry.query.reminder.ReadMarks;
import org.zelian.registry.query.reminder.Reminder;
import org.zelian.registry.query.reminder.Reminders;
import org.zelian.registry.views.obligation.ObligationView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is written to, and what. */
public final class Letters {

    private final Askers askers;
    private final Appointments appointments;
    private final Addresses addresses;
    private final MailChoices choices;
    private final Reminders reminders;
    private final ReadMarks marks;
    private final OwnObligations obligations;
    private final String site;

    /**
     * @param site where people open the registry
     */
    public Letters(
            Askers askers,
            Appointments appointments,
            Addresses addresses,
            MailChoices choices,
            Reminders reminders,
            ReadMarks marks,
            OwnObligations obligations,
            String site) {
        this.askers = askers;
        this.appointments = appointments;
        this.addresses = addresses;
        this.choices = choices;
        this.reminders = reminders;
        this.marks = marks;
        this.obligations = obligations;
        this.site = site;
    }

    /** Everybody who holds a post on the day. */
    List<PersonId> people(Snapshot now) {
        return appointments.current(Filter.all(), now).stream()
                .map(AppointmentState::person)
                .distinct()
                .toList();
    }

    /** Empty where there is nothing to say, no address, or no wish to be written to. */
    Optional<Letter> to(PersonId person, Snapshot now) {
        return addresses
                .of(person, now)
                .filter(address -> choices.wants(person))
                .flatMap(address -> letter(address, askers.inTheNameOf(person, now)));
    }

    private Optional<Letter> letter(String address, Asked asked) {
        List<Reminder> all = reminders.of(asked);
        Set<String> read = marks.readOf(all, asked);
        List<Reminder> unread = all.stream().filter(one -> !read.contains(one.id())).toList();
        DigestText text =
                new DigestText(
                        asked.moment().on(),
                        items(unread, asked),
                        obligations.overdueBelow(asked.moment().on(), asked),
                        obligations.overdueBelow(asked),
                        site);
        return text.saysNothing()
                ? Optional.empty()
                : Optional.of(new Letter(address, text.subject(), text.body()));
    }

    private List<DigestText.Item> items(List<Reminder> unread, Asked asked) {
        List<ObligationView> about =
                obligations.shown(unread.stream().map(Reminder::about).toList(), asked);
        List<DigestText.Item> items = new ArrayList<>();
        for (int i = 0; i < unread.size(); i++) {
            items.add(new DigestText.Item(unread.get(i).within(), about.get(i)));
        }
        return items;
    }
}
