package org.zelian.registry.query.reminder;

import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.obligations.OwnObligations;
import org.zelian.registry.query.parameter.Rules;

import java.time.LocalDate;
import java.util.List;

/** What somebody is reminded of on the day asked about, as known then. */
public final class Reminders {

    private final OwnObligations obligations;
    private final Rules rules;

    public Reminders(OwnObligations obligations, Rules rules) {
        this.obligations = obligations;
        this.rules = rules;
    }

    /** Of the asker's own posts; the longest overdue first, then by their last day. */
    public List<Reminder> of(Asked asked) {
        Steps steps = steps(asked);
        LocalDate day = asked.moment().on();
        return obligations.dueBy(steps.reach(day), asked).stream()
                .map(row -> steps.reminder(row, day))
                .toList();
    }

    /** The steps in force, the nearest first. */
    List<Integer> days(Asked asked) {
        return List.copyOf(steps(asked).days());
    }

    private Steps steps(Asked asked) {
        return rules.value(Steps.KEY, asked.moment()).map(Steps::of).orElseGet(Steps::otherwise);
    }
}
