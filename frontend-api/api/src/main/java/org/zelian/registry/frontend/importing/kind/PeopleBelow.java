package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.views.person.PersonQuery.ListPeople;
import org.zelian.registry.views.person.PersonRow;
import org.zelian.registry.views.person.PersonView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people in service in the chosen unit and below, as whoever checks sees them. */
final class PeopleBelow {

    private final Map<PersonId, PersonRow> byId = new HashMap<>();
    private final Map<Place, List<PersonRow>> byName = new HashMap<>();

    private record Place(UnitId unit, String name) {}

    private PeopleBelow(List<PersonRow> rows) {
        for (PersonRow row : rows) {
            PersonView person = row.person();
            byId.put(person.person(), row);
            String name = person.name();
            if (name != null) {
                byName.computeIfAbsent(
                                new Place(person.unit(), Spelling.key(name)),
                                place -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    static PeopleBelow of(Checking checking) {
        return new PeopleBelow(
                checking.all(
                        paging -> new ListPeople(checking.unit(), null, false, paging),
                        PersonRow.class));
    }

    /** Those of a unit who are called so. */
    List<PersonRow> named(UnitId unit, String name) {
        return byName.getOrDefault(new Place(unit, Spelling.key(name)), List.of());
    }

    /** The person of a number; null where the row is wrong now. */
    @Nullable PersonRow numbered(Draft draft, Column<PersonId> column, PersonId number) {
        PersonRow found = byId.get(number);
        if (found == null) {
            draft.wrong(column, "PersonNumbersAreKnown", number.number());
        }
        return found;
    }

    /** Those among them whose number ends and begins alike. */
    static List<PersonRow> reachedBy(List<PersonRow> people, @Nullable String mobile) {
        return mobile == null
                ? List.of()
                : people.stream()
                        .filter(row -> Masked.mobile(mobile).equals(row.person().mobile()))
                        .toList();
    }

    /**
     * The one person of a unit whom a row means, by name, and by mobile where several have it; null
     * where the row is wrong now.
     */
    @Nullable PersonRow meant(
            Draft draft, UnitId unit, Column<String> column, String name, @Nullable String mobile) {
        List<PersonRow> found = named(unit, name);
        if (found.size() > 1) {
            List<PersonRow> reached = reachedBy(found, mobile);
            found = reached.size() == 1 ? reached : found;
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            draft.wrong(column, "ThePersonIsOfTheUnit", name);
        } else {
            draft.wrong(column, "TheNameMeansOnePerson", name, found.size());
        }
        return null;
    }
}
