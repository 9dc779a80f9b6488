package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.write.Typed;
import org.zelian.registry.views.person.PersonRow;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges a workbook of people. */
final class PersonJudgement {

    private final Table table;
    private final Checking checking;
    private final UnitsBelow units;
    private final PeopleBelow people;
    private final GivenOnce once = new GivenOnce();
    private final Map<List<String>, Integer> namesakes = new HashMap<>();

    PersonJudgement(Table table, Checking checking) {
        this.table = table;
        this.checking = checking;
        this.units = UnitsBelow.of(checking);
        this.people = PeopleBelow.of(checking);
        table.rows().forEach(row -> namesakes.merge(named(row), 1, Integer::sum));
    }

    private static List<String> named(Row row) {
        return List.of(
                Spelling.key(row.text(PersonColumns.UNIT)),
                Spelling.key(row.text(PersonColumns.NAME)));
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
        UnitView unit = units.meant(draft, PersonColumns.UNIT);
        String name = draft.value(PersonColumns.NAME);
        LocalDate arrived = draft.pastDay(PersonColumns.ARRIVED, checking.today());
        LocalDate changedOn = draft.pastDay(PersonColumns.CHANGED_ON, checking.today());
        PersonId fresh = PersonId.from(checking.id(draft.row(), 0));
        if (unit == null || name == null || draft.isWrong()) {
            return draft.added();
        }
        PersonRow existing = existing(draft, unit.unit(), name);
        identity(draft, fresh);
        take(draft, existing, unit.unit(), name);
        if (draft.isWrong()) {
            return draft.added();
        }
        Basis basis = checking.basis(null);
        if (existing != null) {
            PersonId person = existing.person().person();
            new PersonChanges(draft, existing, basis, changedOn)
                    .ask(name, unit, identity(draft, person));
            return draft.compared();
        }
        draft.step(0, arrived, register(draft, fresh, unit.unit(), name, basis));
        return draft.added();
    }

    private @Nullable PersonRow existing(Draft draft, UnitId unit, String name) {
        PersonId number = draft.value(PersonColumns.NUMBER);
        if (number != null) {
            return people.numbered(draft, PersonColumns.NUMBER, number);
        }
        String mobile = draft.value(PersonColumns.MOBILE);
        List<PersonRow> found = people.named(unit, name);
        List<PersonRow> reached = PeopleBelow.reachedBy(found, mobile);
        boolean alone = namesakes.getOrDefault(named(draft.row()), 1) == 1;
        if (reached.size() == 1) {
            return reached.getFirst();
        }
        if (found.size() == 1 && alone) {
            return found.getFirst();
        }
        boolean told =
                mobile != null
                        && reached.isEmpty()
                        && found.stream().allMatch(one -> one.person().mobile() != null);
        if (!(found.isEmpty() && alone) && !told) {
            draft.wrong(
                    PersonColumns.NAME,
                    "TheNameMeansOnePerson",
                    name,
                    Math.max(found.size(), namesakes.getOrDefault(named(draft.row()), 1)));
        }
        return null;
    }

    private void take(Draft draft, @Nullable PersonRow existing, UnitId unit, String name) {
        String mobile = draft.value(PersonColumns.MOBILE);
        once.take(
                draft,
                existing == null
                        ? List.of(unit, Spelling.key(name), mobile == null ? "" : mobile)
                        : existing.person().person());
    }

    private static @Nullable IdentityDocument identity(Draft draft, PersonId person) {
        IdentityDocument.Kind kind = draft.value(PersonColumns.IDENTITY_KIND);
        String number = draft.value(PersonColumns.IDENTITY_NUMBER);
        if (kind != null && number != null) {
            return new IdentityDocument(kind, Sealed.of(person.value(), number, 40));
        }
        if ((kind != null || number != null) && !draft.isWrong()) {
            draft.wrong(
                    kind == null ? PersonColumns.IDENTITY_KIND : PersonColumns.IDENTITY_NUMBER,
                    "IdentityDocumentsAreNamedWhole");
        }
        return null;
    }

    private static RegisterPerson register(
            Draft draft, PersonId person, UnitId unit, String name, Basis basis) {
        return new RegisterPerson(
                person,
                unit,
                Sealed.of(person.value(), name, 50),
                Typed.sealed(person, draft.value(PersonColumns.MOBILE), 20),
                Typed.sealed(person, draft.value(PersonColumns.EMAIL), 100),
                identity(draft, person),
                basis);
    }
}
