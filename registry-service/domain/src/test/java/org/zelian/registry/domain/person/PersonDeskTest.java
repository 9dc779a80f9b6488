package org.zelian.registry.domain.person;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.person.People.FOREIGN;
import static org.zelian.registry.domain.person.People.HASH;
import static org.zelian.registry.domain.person.People.NAME;
import static org.zelian.registry.domain.person.People.NEW_HASH;
import static org.zelian.registry.domain.person.People.OTHER;
import static org.zelian.registry.domain.person.People.PERSON;
import static org.zelian.registry.domain.person.People.SCHOOL;
import static org.zelian.registry.domain.person.People.at;
import static org.zelian.registry.domain.person.People.identified;
import static org.zelian.registry.domain.person.People.identity;
import static org.zelian.registry.domain.person.People.joining;
import static org.zelian.registry.domain.person.People.registered;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonCommand.RecordAsSamePerson;
import org.zelian.registry.contract.person.PersonCommand.RecordIdentity;
import org.zelian.registry.contract.person.PersonCommand.RecordLeaving;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.person.PersonEvent.IdentityRecorded;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.reservation.AnIdentityIsHeldOnce;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

class PersonDeskTest {

    private final Streams streams = new Streams();
    private final PersonDesk desk =
            new PersonDesk(streams.of(Person.class), streams.of(Reservation.class));

    @Test
    void a_person_is_registered_without_an_identity() {
        streams.knowing(identified(null, null))
                .when(register(NAME, null), desk)
                .records(registered(null));
    }

    @Test
    void a_registered_person_takes_their_identity() {
        streams.knowing(identified(HASH, null))
                .when(register(NAME, identity()), desk)
                .records(registered(identity()), taken(HASH, PERSON));
    }

    @Test
    void an_identity_is_held_once_and_its_holder_is_not_named() {
        heldBy(OTHER)
                .knowing(identified(HASH, null))
                .when(register(NAME, identity()), desk)
                .isRefusedBy(AnIdentityIsHeldOnce.class);
    }

    @Test
    void nobody_is_registered_in_a_unit_that_is_not_in_being() {
        streams.knowing(at(new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, false)))
                .when(register(NAME, null), desk)
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void personal_data_are_sealed_under_the_key_of_their_person() {
        streams.knowing(identified(null, null))
                .when(register(FOREIGN, null), desk)
                .isRefusedBy(PersonalDataIsSealedForItsPerson.class, PERSON.value());
    }

    @Test
    void a_new_identity_frees_the_old_one() {
        identifiedPerson()
                .knowing(identified(NEW_HASH, HASH))
                .when(new RecordIdentity(PERSON, identity(), because()), desk)
                .records(
                        new IdentityRecorded(PERSON, identity(), because()),
                        released(HASH),
                        taken(NEW_HASH, PERSON));
    }

    @Test
    void the_same_identity_stays_taken() {
        identifiedPerson()
                .knowing(identified(HASH, HASH))
                .when(new RecordIdentity(PERSON, identity(), because()), desk)
                .records(new IdentityRecorded(PERSON, identity(), because()));
    }

    @Test
    void who_has_seen_another_version_changes_nothing() {
        identifiedPerson()
                .having(4)
                .knowing(identified(HASH, HASH))
                .when(new RecordIdentity(PERSON, identity(), because()), desk)
                .isAConflict();
    }

    @Test
    void who_leaves_frees_their_identity() {
        identifiedPerson()
                .knowing(joining(null, HASH))
                .when(new RecordLeaving(PERSON, because()), desk)
                .records(new PersonLeft(PERSON, because()), released(HASH));
    }

    @Test
    void nobody_leaves_before_they_came() {
        identifiedPerson()
                .given(
                        PERSON.value(),
                        TODAY,
                        new PersonTransferred(PERSON, new UnitId("unit-00000002"), because()))
                .knowing(joining(null, HASH))
                .on(YESTERDAY)
                .when(new RecordLeaving(PERSON, because()), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, YESTERDAY, TODAY, "");
    }

    @Test
    void nobody_leaves_twice() {
        identifiedPerson()
                .given(PERSON.value(), YESTERDAY, new PersonLeft(PERSON, because()))
                .knowing(joining(null, null))
                .when(new RecordLeaving(PERSON, because()), desk)
                .isRefusedBy(WhoHasLeftTakesNoChange.class, YESTERDAY);
    }

    @Test
    void a_record_that_is_joined_frees_its_identity() {
        identifiedPerson()
                .knowing(joining(new PersonStanding(OTHER, true), HASH))
                .when(new RecordAsSamePerson(PERSON, OTHER, because()), desk)
                .records(new PersonFoundSame(PERSON, OTHER, because()), released(HASH));
    }

    @Test
    void the_record_of_who_has_left_may_be_joined() {
        identifiedPerson()
                .given(PERSON.value(), YESTERDAY, new PersonLeft(PERSON, because()))
                .knowing(joining(new PersonStanding(OTHER, true), null))
                .when(new RecordAsSamePerson(PERSON, OTHER, because()), desk)
                .records(new PersonFoundSame(PERSON, OTHER, because()));
    }

    @Test
    void a_record_is_not_joined_to_itself() {
        identifiedPerson()
                .knowing(joining(new PersonStanding(PERSON, true), HASH))
                .when(new RecordAsSamePerson(PERSON, PERSON, because()), desk)
                .isRefusedBy(ARecordIsNotJoinedToItself.class);
    }

    @Test
    void a_record_is_not_joined_to_one_that_takes_no_entries() {
        identifiedPerson()
                .knowing(joining(new PersonStanding(OTHER, false), HASH))
                .when(new RecordAsSamePerson(PERSON, OTHER, because()), desk)
                .isRefusedBy(TheRecordThatGoesOnIsOpen.class);
    }

    private Streams identifiedPerson() {
        streams.given(PERSON.value(), AT_FIRST, registered(identity()));
        return heldBy(PERSON);
    }

    private Streams heldBy(PersonId person) {
        return streams.given("reservation-identity-" + HASH, AT_FIRST, taken(HASH, person));
    }

    private static RegisterPerson register(Sealed name, @Nullable IdentityDocument identity) {
        return new RegisterPerson(PERSON, SCHOOL, name, null, null, identity, because());
    }

    private static Taken taken(String hash, PersonId person) {
        return new Taken(ReservationKind.IDENTITY, hash, person.value());
    }

    private static Released released(String hash) {
        return new Released(ReservationKind.IDENTITY, hash, PERSON.value());
    }
}
