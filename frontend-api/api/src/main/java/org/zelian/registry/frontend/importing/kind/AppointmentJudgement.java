package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.frontend.importing.kind.Posts.Post;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.person.PersonRow;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges a workbook of appointments. */
final class AppointmentJudgement {

    private final Table table;
    private final Checking checking;
    private final UnitsBelow units;
    private final PeopleBelow people;
    private final Posts posts;
    private final GivenOnce once = new GivenOnce();
    private final Map<Post, List<Taken>> taken = new HashMap<>();

    /** A term of a post of one holder, that another row asks for. */
    private record Taken(Row row, Term term) {}

    AppointmentJudgement(Table table, Checking checking) {
        this.table = table;
        this.checking = checking;
        this.units = UnitsBelow.of(checking);
        this.people = PeopleBelow.of(checking);
        this.posts = Posts.of(checking);
    }

    List<JudgedRow> rows() {
        List<JudgedRow> judged = new ArrayList<>();
        for (Row row : table.rows()) {
            Every100.progress(checking, judged.size());
            judged.add(judge(new Draft(row)));
        }
        checking.progress(judged.size());
        return judged;
    }

    private JudgedRow judge(Draft draft) {
        UnitView unit = units.meant(draft, AppointmentColumns.UNIT);
        PersonId person = person(draft, unit);
        Role role = draft.value(AppointmentColumns.ROLE);
        Term term = term(draft);
        OfficialDocument paper = AppointmentColumns.PAPER.of(draft);
        if (draft.isWrong() || unit == null || person == null || role == null || term == null) {
            return draft.added();
        }
        Post post = new Post(unit.unit(), role);
        once.take(draft, List.of(person, post, term.from()));
        Basis basis = checking.basis(paper);
        List<AppointmentView> own = posts.of(post, person);
        AppointmentView existing = existing(draft, own, term);
        if (existing != null) {
            new AppointmentChanges(draft, existing, basis).ask(term);
            return draft.compared();
        }
        isFree(draft, post, person, term);
        draft.step(0, term.from(), appoint(draft, person, post, basis));
        return draft.added();
    }

    private @Nullable PersonId person(Draft draft, @Nullable UnitView unit) {
        PersonId number = draft.value(AppointmentColumns.NUMBER);
        String name = draft.value(AppointmentColumns.NAME);
        String elsewhere = draft.value(AppointmentColumns.HOME);
        UnitView home = elsewhere == null ? unit : units.meant(draft, AppointmentColumns.HOME);
        PersonRow found = null;
        if (number != null) {
            found = people.numbered(draft, AppointmentColumns.NUMBER, number);
        } else if (home != null && name != null) {
            String mobile = draft.value(AppointmentColumns.MOBILE);
            found = people.meant(draft, home.unit(), AppointmentColumns.NAME, name, mobile);
        }
        if (found == null) {
            return null;
        }
        PersonId person = found.person().person();
        if (person.equals(checking.actor())) {
            draft.wrong(AppointmentColumns.NAME, "NobodyAppointsThemselves");
        }
        return person;
    }

    private static @Nullable Term term(Draft draft) {
        LocalDate from = draft.value(AppointmentColumns.FROM);
        LocalDate until = draft.value(AppointmentColumns.UNTIL);
        if (from == null) {
            return null;
        }
        if (until != null && until.isBefore(from)) {
            draft.wrong(AppointmentColumns.UNTIL, "TermEndsAfterItBegins", from, until);
            return null;
        }
        return new Term(from, until);
    }

    /** The person's term that begins on the row's day, else the one that meets the row's. */
    private static @Nullable AppointmentView existing(
            Draft draft, List<AppointmentView> own, Term term) {
        for (AppointmentView one : own) {
            if (one.from().equals(term.from())) {
                return one;
            }
        }
        List<AppointmentView> met =
                own.stream().filter(one -> Posts.term(one).overlaps(term)).toList();
        if (met.size() > 1) {
            draft.wrong(AppointmentColumns.FROM, "ATermMeetsOneOther", met.size());
        }
        return met.isEmpty() ? null : met.getFirst();
    }

    /** A post of one holder is taken over on the page, where the one before is ended. */
    private void isFree(Draft draft, Post post, PersonId person, Term term) {
        if (!post.role().singleHolder()) {
            return;
        }
        AppointmentView other = posts.otherHolder(post, person, term);
        if (other != null) {
            String name = other.person().name();
            draft.wrong(
                    AppointmentColumns.ROLE,
                    "ThePostIsFree",
                    name == null ? other.person().person().number() : name,
                    other.from());
        }
        List<Taken> rows = taken.computeIfAbsent(post, p -> new ArrayList<>());
        rows.stream()
                .filter(one -> one.term().overlaps(term))
                .findFirst()
                .ifPresent(
                        one ->
                                draft.wrong(
                                        AppointmentColumns.ROLE,
                                        "APostIsAskedForOnce",
                                        one.row().number()));
        rows.add(new Taken(draft.row(), term));
    }

    private AppointPerson appoint(Draft draft, PersonId person, Post post, Basis basis) {
        return new AppointPerson(
                person,
                AppointmentId.from(checking.id(draft.row(), 0)),
                post.role(),
                post.unit(),
                draft.value(AppointmentColumns.TITLE),
                draft.value(AppointmentColumns.UNTIL),
                null,
                null,
                basis);
    }
}
