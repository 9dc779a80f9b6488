package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.views.appointment.AppointmentQuery.ListAppointments;
import org.zelian.registry.views.appointment.AppointmentView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who holds, held or will hold which role of which unit, delegates and the revoked aside. */
final class Posts {

    /** A role of a unit. */
    record Post(UnitId unit, Role role) {}

    private final Map<Post, List<AppointmentView>> held = new HashMap<>();

    private Posts() {}

    static Posts of(Checking checking) {
        Posts posts = new Posts();
        posts.add(checking, null);
        posts.add(checking, AppointmentView.Standing.OVER);
        return posts;
    }

    private void add(Checking checking, AppointmentView.@Nullable Standing standing) {
        checking
                .all(
                        paging ->
                                new ListAppointments(
                                        checking.unit(), null, null, null, standing, paging),
                        AppointmentView.class)
                .stream()
                .filter(one -> one.principal() == null && !one.revoked())
                .forEach(
                        one ->
                                held.computeIfAbsent(
                                                new Post(one.unit().unit(), one.role()),
                                                post -> new ArrayList<>())
                                        .add(one));
    }

    /** A person's terms in a post. */
    List<AppointmentView> of(Post post, PersonId person) {
        return held.getOrDefault(post, List.of()).stream()
                .filter(one -> one.person().person().equals(person))
                .toList();
    }

    /** Somebody else who holds the post on a day of the term; null for nobody. */
    @Nullable AppointmentView otherHolder(Post post, PersonId person, Term term) {
        return held.getOrDefault(post, List.of()).stream()
                .filter(one -> !one.person().person().equals(person))
                .filter(one -> term(one).overlaps(term))
                .findFirst()
                .orElse(null);
    }

    static Term term(AppointmentView appointment) {
        return new Term(appointment.from(), appointment.until());
    }
}
