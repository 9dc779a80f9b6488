package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.AppointmentViews;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.responsibility.ResponsibilityChain;
import org.zelian.registry.views.responsibility.ResponsibilityChain.Link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who was responsible for what a unit operates, and by whose appointment, up to the city bureau.
 *
 * <p>The posts nearest the system come from the operating unit. For each bureau above, the link is
 * the administrator under whose appointment the link below was made; where that was somebody of
 * another unit, or there is no link below, it is whoever administers the bureau on the day.
 */
public final class Responsibility {

    private static final List<Role> POSTS =
            List.of(Role.UNIT_IT, Role.DIRECT_RESPONSIBLE, Role.FIRST_RESPONSIBLE);
    private static final Set<Role> ROLES =
            Set.of(
                    Role.UNIT_IT,
                    Role.DIRECT_RESPONSIBLE,
                    Role.FIRST_RESPONSIBLE,
                    Role.DISTRICT_ADMIN,
                    Role.CITY_ADMIN);

    private final Appointments appointments;
    private final AppointmentViews shown;

    public Responsibility(Appointments appointments, AppointmentViews shown) {
        this.appointments = appointments;
        this.shown = shown;
    }

    /** A link before its holders are shown. */
    private record Post(TreeUnit unit, Role role, List<AppointmentState> holders) {}

    ResponsibilityChain of(UnitId operator, Asked asked) {
        List<TreeUnit> path = asked.tree().path(operator);
        List<UnitId> units = path.stream().map(TreeUnit::unit).toList();
        List<AppointmentState> held = appointments.holders(units, ROLES, asked.moment());
        List<Post> posts = new ArrayList<>();
        if (path.isEmpty()) {
            return new ResponsibilityChain(List.of());
        }
        POSTS.forEach(role -> posts.add(post(path.getLast(), role, held)));
        for (TreeUnit bureau : path.subList(0, path.size() - 1).reversed()) {
            Role role = administrator(bureau);
            AppointmentState maker = maker(posts.getLast().holders(), bureau, role, held, asked);
            posts.add(
                    maker == null
                            ? post(bureau, role, held)
                            : new Post(bureau, role, List.of(maker)));
        }
        return chain(posts, units, asked);
    }

    private static Role administrator(TreeUnit bureau) {
        return bureau.kind() == UnitKind.CITY_BUREAU ? Role.CITY_ADMIN : Role.DISTRICT_ADMIN;
    }

    private static Post post(TreeUnit unit, Role role, List<AppointmentState> held) {
        return new Post(
                unit,
                role,
                held.stream()
                        .filter(one -> one.unit().equals(unit.unit()) && one.role() == role)
                        .toList());
    }

    /** The appointment of this bureau under which the link below was made. */
    private @Nullable AppointmentState maker(
            List<AppointmentState> below,
            TreeUnit bureau,
            Role role,
            List<AppointmentState> held,
            Asked asked) {
        AppointmentId maker = below.isEmpty() ? null : below.getFirst().made().appointment();
        if (maker == null) {
            return null;
        }
        return held.stream()
                .filter(one -> one.appointment().equals(maker))
                .findAny()
                .or(() -> appointments.find(maker.value(), asked.moment()))
                .filter(one -> one.unit().equals(bureau.unit()) && one.role() == role)
                .orElse(null);
    }

    private ResponsibilityChain chain(List<Post> posts, List<UnitId> units, Asked asked) {
        List<AppointmentState> all =
                posts.stream().flatMap(post -> post.holders().stream()).distinct().toList();
        Map<AppointmentId, AppointmentView> views =
                shown.shown(all, asked).stream()
                        .collect(Collectors.toMap(AppointmentView::appointment, view -> view));
        boolean gaps = posts.stream().anyMatch(post -> post.holders().isEmpty());
        List<AppointmentState> former =
                gaps ? appointments.former(units, ROLES, asked.moment()) : List.of();
        return new ResponsibilityChain(
                posts.stream().map(post -> link(post, views, former)).toList());
    }

    private static Link link(
            Post post, Map<AppointmentId, AppointmentView> views, List<AppointmentState> former) {
        return new Link(
                post.unit().shown(),
                post.role(),
                post.holders().stream().map(one -> views.get(one.appointment())).toList(),
                post.holders().isEmpty() ? vacantSince(post, former) : null);
    }

    private static @Nullable LocalDate vacantSince(Post post, List<AppointmentState> former) {
        return former.stream()
                .filter(one -> one.unit().equals(post.unit().unit()) && one.role() == post.role())
                .map(Appointments::endOf)
                .max(Comparator.naturalOrder())
                .map(lastDay -> lastDay.plusDays(1))
                .orElse(null);
    }
}
