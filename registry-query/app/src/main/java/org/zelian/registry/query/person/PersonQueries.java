package org.zelian.registry.query.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.AppointmentViews;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.person.PersonDetail;
import org.zelian.registry.views.person.PersonQuery.FindPerson;
import org.zelian.registry.views.person.PersonQuery.ListPeople;
import org.zelian.registry.views.person.PersonQuery.ShowPersonHistory;
import org.zelian.registry.views.person.PersonRow;
import org.zelian.registry.views.person.PersonView.Standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers what is asked about people. */
public final class PersonQueries implements Answering {

    private static final String BY_NAME = "name";

    private final Views views;
    private final Rows<PersonState> rows;
    private final People people;
    private final Appointments appointments;
    private final AppointmentViews posts;
    private final PersonViews shown;
    private final PersonFields fields;
    private final Sentences sentences;

    public PersonQueries(
            Views views,
            Rows<PersonState> rows,
            People people,
            Appointments appointments,
            AppointmentViews posts,
            Directory directory,
            Sentences sentences) {
        this.views = views;
        this.rows = rows;
        this.people = people;
        this.appointments = appointments;
        this.posts = posts;
        this.shown = new PersonViews(directory);
        this.fields = new PersonFields(shown);
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindPerson.class, this::find);
        answers.to(ListPeople.class, this::list);
        answers.to(ShowPersonHistory.class, this::history);
    }

    private PersonDetail find(FindPerson query, Asked asked) {
        PersonState state = people.seen(query.person(), asked);
        long version = views.version(state.person().value(), asked.moment().position());
        List<AppointmentState> visible =
                appointments.ofPerson(state.person(), asked.moment()).stream()
                        .filter(post -> asked.scope().sees(post.unit()))
                        .toList();
        return new PersonDetail(
                shown.shown(state, version),
                asked.tree().name(state.unit()),
                posts.shown(visible, asked));
    }

    private Page<PersonRow> list(ListPeople query, Asked asked) {
        Order order = Order.asked(query.paging().sort(), Set.of(BY_NAME), Order.by(BY_NAME));
        List<PersonId> found = found(query, asked);
        List<PersonId> ordered = order.descending() ? found.reversed() : found;
        Paging paging = query.paging();
        List<PersonId> page =
                ordered.stream()
                        .skip((long) (paging.page() - 1) * paging.size())
                        .limit(paging.size())
                        .toList();
        return new Page<>(rows(page, asked), found.size(), paging.page(), paging.size());
    }

    private List<PersonId> found(ListPeople query, Asked asked) {
        @Nullable Set<UnitId> within = within(query.within(), asked);
        String text = query.text() == null ? "" : Pinyin.searched(query.text());
        return people.visible(asked).stream()
                .filter(one -> query.includeLeft() || one.standing() == Standing.IN_SERVICE)
                .filter(one -> within == null || within.contains(one.unit()))
                .filter(one -> text.isEmpty() || one.matches(text))
                .map(PeopleIndex.Found::person)
                .toList();
    }

    private static @Nullable Set<UnitId> within(@Nullable UnitId unit, Asked asked) {
        if (unit == null) {
            return null;
        }
        asked.mustSee(unit);
        return asked.tree().subtree(unit).stream()
                .filter(asked.scope()::sees)
                .collect(Collectors.toSet());
    }

    private List<PersonRow> rows(List<PersonId> page, Asked asked) {
        List<String> keys = page.stream().map(PersonId::value).toList();
        Map<String, PersonState> states = rows.many(keys, asked.moment());
        Map<String, Long> versions = views.versions(keys, asked.moment().position());
        Map<PersonId, List<Role>> roles = roles(page, asked);
        return keys.stream()
                .map(states::get)
                .map(
                        state ->
                                new PersonRow(
                                        shown.shown(
                                                state,
                                                versions.getOrDefault(state.person().value(), 0L)),
                                        asked.tree().name(state.unit()),
                                        roles.getOrDefault(state.person(), List.of())))
                .toList();
    }

    private Map<PersonId, List<Role>> roles(Collection<PersonId> page, Asked asked) {
        return appointments.heldBy(page, asked.moment()).stream()
                .filter(post -> asked.scope().sees(post.unit()))
                .collect(
                        Collectors.groupingBy(
                                AppointmentState::person,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(
                                                AppointmentState::role, Collectors.toList()),
                                        some -> some.stream().distinct().sorted().toList())));
    }

    private List<HistoryEntry> history(ShowPersonHistory query, Asked asked) {
        PersonState state = people.seen(query.person(), asked);
        return sentences.timeline(
                rows.history(state.person().value(), asked.moment().position()),
                fields.of(asked),
                asked);
    }
}
