package org.zelian.registry.query.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.appointment.AppointmentQuery.FindAppointment;
import org.zelian.registry.views.appointment.AppointmentQuery.ListAppointments;
import org.zelian.registry.views.appointment.AppointmentQuery.ShowAppointmentHistory;
import org.zelian.registry.views.appointment.AppointmentQuery.ShowMyAppointments;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.appointment.AppointmentView.Standing;
import org.zelian.registry.views.appointment.MyAppointments;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Answers what is asked about appointments. */
public final class AppointmentQueries implements Answering {

    private static final Sorting LATEST_FIRST =
            new Sorting(
                    Set.of(AppointmentProjection.BY_START),
                    new Order(AppointmentProjection.BY_START, true));
    private static final Set<String> CIRCUMSTANCES = Set.of("appointment", "made", "ended");

    private final Appointments appointments;
    private final AppointmentViews shown;
    private final Names names;
    private final Sentences sentences;

    public AppointmentQueries(
            Appointments appointments, AppointmentViews shown, Names names, Sentences sentences) {
        this.appointments = appointments;
        this.shown = shown;
        this.names = names;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindAppointment.class, this::find);
        answers.to(ListAppointments.class, this::list);
        answers.to(ShowAppointmentHistory.class, this::history);
        answers.to(ShowMyAppointments.class, this::mine);
    }

    private AppointmentView find(FindAppointment query, Asked asked) {
        return shown.shown(List.of(seen(query.appointment().value(), asked)), asked).getFirst();
    }

    private AppointmentState seen(String appointment, Asked asked) {
        return appointments
                .find(appointment, asked.moment())
                .filter(state -> asked.scope().sees(state.unit()))
                .orElseThrow(() -> new NotFound(appointment));
    }

    private Page<AppointmentView> list(ListAppointments query, Asked asked) {
        Filter filter =
                inUnits(query, asked)
                        .equalIfGiven(AppointmentProjection.PERSON, query.person())
                        .equalIfGiven(AppointmentProjection.ROLE, query.role());
        Page<AppointmentState> page =
                switch (query.standing()) {
                    case CURRENT -> stored(query, held(filter, asked), asked);
                    case OVER ->
                            stored(query, Appointments.over(filter, asked.moment().on()), asked);
                    case AHEAD ->
                            followedBy(
                                    new Page<>(
                                            List.of(),
                                            0,
                                            query.paging().page(),
                                            query.paging().size()),
                                    appointments.ahead(filter, asked.moment()));
                    case null ->
                            followedBy(
                                    stored(query, held(filter, asked), asked),
                                    appointments.ahead(filter, asked.moment()));
                };
        return page.map(states -> shown.shown(states, asked));
    }

    private static Filter inUnits(ListAppointments query, Asked asked) {
        UnitId unit = query.unit();
        if (unit != null) {
            asked.mustSee(unit);
        }
        return asked.within(Filter.all(), AppointmentProjection.UNIT, query.within())
                .equalIfGiven(AppointmentProjection.UNIT, unit);
    }

    private static Filter held(Filter filter, Asked asked) {
        return Appointments.current(filter, asked.moment().on());
    }

    private Page<AppointmentState> stored(ListAppointments query, Filter filter, Asked asked) {
        return appointments.rows().page(filter, LATEST_FIRST, query.paging(), asked.moment());
    }

    /** The list goes on with these, on the pages after its own. */
    private static Page<AppointmentState> followedBy(
            Page<AppointmentState> page, List<AppointmentState> more) {
        long before = page.total();
        long first = (long) (page.page() - 1) * page.size() - before;
        List<AppointmentState> rows =
                Stream.concat(
                                page.rows().stream(),
                                more.stream()
                                        .skip(Math.max(0, first))
                                        .limit(Math.clamp(first + page.size(), 0, page.size())))
                        .limit(page.size())
                        .toList();
        return new Page<>(rows, before + more.size(), page.page(), page.size());
    }

    private List<HistoryEntry> history(ShowAppointmentHistory query, Asked asked) {
        PersonId person = seen(query.appointment().value(), asked).person();
        Fields fields = fields(asked);
        List<Sentences.Told> told =
                appointments
                        .rows()
                        .all(
                                Filter.all().equal(AppointmentProjection.PERSON, person),
                                Order.by(AppointmentProjection.BY_START),
                                Appointments.atTheEnd(asked.moment()))
                        .stream()
                        .filter(state -> asked.scope().sees(state.unit()))
                        .flatMap(
                                state ->
                                        appointments
                                                .rows()
                                                .history(
                                                        state.appointment().value(),
                                                        asked.moment().position())
                                                .stream())
                        .map(step -> new Sentences.Told(step, fields))
                        .toList();
        return sentences.timeline(told, asked);
    }

    private Fields fields(Asked asked) {
        return new Fields(CIRCUMSTANCES, value -> named(value, asked));
    }

    private @Nullable Field named(Object value, Asked asked) {
        return switch (value) {
            case UnitId unit -> new Field(unit.value(), asked.tree().name(unit).name());
            case PersonId person -> new Field(person.value(), personName(person, asked));
            default -> null;
        };
    }

    private String personName(PersonId person, Asked asked) {
        String name = names.of(Set.of(person), asked.moment()).name(person).name();
        return name == null ? person.number() : name;
    }

    private MyAppointments mine(ShowMyAppointments query, Asked asked) {
        List<AppointmentState> held =
                appointments.heldBy(Set.of(asked.person()), asked.now()).stream()
                        .filter(state -> state.standing(asked.now().on()) == Standing.CURRENT)
                        .toList();
        return new MyAppointments(
                names.of(Set.of(asked.person()), asked.now()).name(asked.person()),
                asked.now().on(),
                shown.shown(held, asked.now(), asked));
    }
}
