package org.zelian.registry.query.endpoint;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.scope.Post;
import org.zelian.registry.query.scope.Scope;
import org.zelian.registry.query.tree.UnitTree;
import org.zelian.registry.query.unit.UnitTrees;

import java.util.List;
import java.util.Locale;

/** Who asks, what they hold today as known now, and so what exists for them. */
public final class Askers {

    private final Appointments appointments;
    private final UnitTrees trees;

    public Askers(Appointments appointments, UnitTrees trees) {
        this.appointments = appointments;
        this.trees = trees;
    }

    /**
     * @param account name of the account: a person's number
     * @param chosen the one post to ask by; null asks by all
     */
    Asked asked(String account, @Nullable AppointmentId chosen, Snapshot moment, Snapshot now) {
        PersonId person = person(account);
        return asked(person, posts(person, chosen, now), moment, now);
    }

    /** Somebody who does not ask themselves, by all that they hold on the day. */
    public Asked inTheNameOf(PersonId person, Snapshot now) {
        return asked(person, posts(person, null, now), now, now);
    }

    private Asked asked(PersonId person, List<Post> posts, Snapshot moment, Snapshot now) {
        UnitTree tree = trees.at(moment);
        return new Asked(
                moment,
                now,
                person,
                posts,
                tree,
                trees.names(moment.position()),
                Scope.of(posts, trees.at(now), tree));
    }

    private static PersonId person(String account) {
        try {
            return new PersonId("person-" + account.toUpperCase(Locale.ROOT));
        } catch (InvalidValue e) {
            throw new Unanswered(403, "TheAskerIsAPerson", account);
        }
    }

    private List<Post> posts(PersonId person, @Nullable AppointmentId chosen, Snapshot now) {
        List<Post> held =
                appointments.heldBy(List.of(person), now).stream()
                        .filter(post -> !post.from().isAfter(now.on()))
                        .map(post -> new Post(post.appointment(), post.role(), post.unit()))
                        .toList();
        if (chosen == null) {
            return held;
        }
        List<Post> one = held.stream().filter(p -> p.appointment().equals(chosen)).toList();
        if (one.isEmpty()) {
            throw new Unanswered(403, "TheAppointmentIsHeldToday", chosen.value());
        }
        return one;
    }
}
