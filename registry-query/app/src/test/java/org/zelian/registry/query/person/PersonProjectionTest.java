package org.zelian.registry.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.PersonEvent.ContactsRecorded;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.views.person.PersonView.Standing;

import java.util.Objects;

class PersonProjectionTest {

    private static final PersonId PERSON = new PersonId("person-00000001");
    private static final PersonId SAME = new PersonId("person-00000002");
    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final UnitId OTHER = new UnitId("unit-00000002");

    private final Folding<PersonState> folding =
            new Folding<>(new PersonProjection())
                    .on(
                            "2025-01-01",
                            new PersonRegistered(
                                    PERSON, SCHOOL, box("a"), box("b"), null, null, Basis.none()));

    private static Sealed box(String content) {
        return Sealed.stored(PERSON.value(), content);
    }

    private PersonState row() {
        return Objects.requireNonNull(folding.row());
    }

    @Test
    void a_field_remembers_where_it_was_sealed() {
        assertThat(row().name()).isEqualTo(new SealedField(box("a"), "person.registered", "/name"));

        folding.on("2025-02-01", new PersonRenamed(PERSON, box("c"), Basis.none()));
        assertThat(row().name()).isEqualTo(new SealedField(box("c"), "person.renamed", "/name"));
    }

    @Test
    void contacts_are_replaced_as_a_whole() {
        folding.on("2025-02-01", new ContactsRecorded(PERSON, null, box("d"), Basis.none()));

        assertThat(row().mobile()).isNull();
        assertThat(Objects.requireNonNull(row().email()).value()).isEqualTo(box("d"));
    }

    @Test
    void a_transfer_changes_the_unit() {
        folding.on("2025-02-01", new PersonTransferred(PERSON, OTHER, Basis.none()));

        assertThat(row().unit()).isEqualTo(OTHER);
    }

    @Test
    void who_left_stays_as_content() {
        folding.on("2025-02-01", new PersonLeft(PERSON, Basis.none()));

        assertThat(row().standing()).isEqualTo(Standing.LEFT);
        assertThat(row().unit()).isEqualTo(SCHOOL);
    }

    @Test
    void a_joined_record_names_the_one_that_goes_on() {
        folding.on("2025-02-01", new PersonFoundSame(PERSON, SAME, Basis.none()));

        assertThat(row().standing()).isEqualTo(Standing.JOINED);
        assertThat(row().same()).isEqualTo(SAME);
    }
}
