package org.zelian.registry.query.reminder;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.obligations.OwnObligations;
import org.zelian.registry.query.person.Contacts;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.obligation.ObligationView;
import org.zelian.registry.views.reminder.ReminderCounts;
import org.zelian.registry.views.reminder.ReminderMail;
import org.zelian.registry.views.reminder.ReminderQuery.CountReminders;
import org.zelian.registry.views.reminder.ReminderQuery.ListReminders;
import org.zelian.registry.views.reminder.ReminderQuery.ShowReminderMail;
import org.zelian.registry.views.reminder.ReminderView;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers what is asked about reminders. One's own are few enough to be read at once. */
public final class ReminderQueries implements Answering {

    private final Reminders reminders;
    private final OwnObligations obligations;
    private final ReadMarks marks;
    private final MailChoices choices;
    private final Contacts contacts;
    private final boolean mailOffered;

    /**
     * @param mailOffered whether the registry sends mail at all
     */
    public ReminderQueries(
            Reminders reminders,
            OwnObligations obligations,
            ReadMarks marks,
            MailChoices choices,
            Contacts contacts,
            boolean mailOffered) {
        this.reminders = reminders;
        this.obligations = obligations;
        this.marks = marks;
        this.choices = choices;
        this.contacts = contacts;
        this.mailOffered = mailOffered;
    }

    @Override
    public void register(Answers answers) {
        answers.to(ListReminders.class, this::list);
        answers.to(CountReminders.class, this::count);
        answers.to(ShowReminderMail.class, this::mail);
    }

    private Page<ReminderView> list(ListReminders query, Asked asked) {
        Paging paging = query.paging();
        if (paging.sort() != null) {
            throw new InvalidValue("SortFieldIsOffered", paging.sort(), "");
        }
        List<Reminder> all = reminders.of(asked);
        Set<String> read = marks.readOf(all, asked);
        List<Reminder> wanted =
                Boolean.TRUE.equals(query.unread())
                        ? all.stream().filter(one -> !read.contains(one.id())).toList()
                        : all;
        int from = Math.min(wanted.size(), Math.multiplyExact(paging.page() - 1, paging.size()));
        int to = Math.min(wanted.size(), from + paging.size());
        return new Page<>(
                shown(wanted.subList(from, to), read, asked),
                wanted.size(),
                paging.page(),
                paging.size());
    }

    private List<ReminderView> shown(List<Reminder> some, Set<String> read, Asked asked) {
        List<ObligationView> about =
                obligations.shown(some.stream().map(Reminder::about).toList(), asked);
        List<ReminderView> shown = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Reminder one = some.get(i);
            shown.add(
                    new ReminderView(
                            one.id(),
                            one.within(),
                            one.since(),
                            read.contains(one.id()),
                            about.get(i)));
        }
        return shown;
    }

    private ReminderCounts count(CountReminders query, Asked asked) {
        List<Reminder> all = reminders.of(asked);
        Set<String> read = marks.readOf(all, asked);
        return new ReminderCounts(
                all.stream().filter(one -> !read.contains(one.id())).count(),
                all.stream().filter(Reminder::overdue).count(),
                reminders.days(asked).stream()
                        .map(days -> new ReminderCounts.Within(days, within(days, all)))
                        .toList(),
                obligations.overdueBelow(asked));
    }

    private static long within(Integer days, List<Reminder> all) {
        return all.stream().filter(one -> days.equals(one.within())).count();
    }

    private ReminderMail mail(ShowReminderMail query, Asked asked) {
        return new ReminderMail(
                mailOffered,
                choices.wants(asked.person()),
                contacts.of(asked.person(), asked.now()).map(Contacts.Reached::email).orElse(null));
    }
}
