package org.zelian.registry.domain.person;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.person.People.FOREIGN;
import static org.zelian.registry.domain.person.People.NAME;
import static org.zelian.registry.domain.person.People.NEW_NAME;
import static org.zelian.registry.domain.person.People.OTHER;
import static org.zelian.registry.domain.person.People.OTHER_SCHOOL;
import static org.zelian.registry.domain.person.People.PERSON;
import static org.zelian.registry.domain.person.People.SCHOOL;
import static org.zelian.registry.domain.person.People.active;
import static org.zelian.registry.domain.person.People.at;
import static org.zelian.registry.domain.person.People.registered;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.person.PersonCommand.CorrectPersonName;
import org.zelian.registry.contract.person.PersonCommand.RecordContacts;
import org.zelian.registry.contract.person.PersonCommand.RenamePerson;
import org.zelian.registry.contract.person.PersonCommand.TransferPerson;
import org.zelian.registry.contract.person.PersonEvent.ContactsRecorded;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonNameCorrected;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;

class PersonTest {

    private final Circumstances<Person> person = Circumstances.of(Person.class);

    @Test
    void a_person_is_renamed() {
        known().when(new RenamePerson(PERSON, NEW_NAME, Basis.none()))
                .records(new PersonRenamed(PERSON, NEW_NAME, Basis.none()));
    }

    @Test
    void nobody_is_renamed_ahead() {
        known().on(TOMORROW)
                .when(new RenamePerson(PERSON, NEW_NAME, because()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_late_renaming_gives_a_reason() {
        known().on(YESTERDAY)
                .when(new RenamePerson(PERSON, NEW_NAME, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void a_name_is_sealed_under_the_key_of_its_person() {
        known().when(new RenamePerson(PERSON, FOREIGN, because()))
                .isRefusedBy(PersonalDataIsSealedForItsPerson.class, PERSON.value());
    }

    @Test
    void contacts_are_recorded() {
        known().when(new RecordContacts(PERSON, NAME, null, because()))
                .records(new ContactsRecorded(PERSON, NAME, null, because()));
    }

    @Test
    void contacts_are_taken_out() {
        known().given(YESTERDAY, new ContactsRecorded(PERSON, NAME, null, because()))
                .when(new RecordContacts(PERSON, null, null, because()))
                .records(new ContactsRecorded(PERSON, null, null, because()));
    }

    @Test
    void contacts_that_are_not_there_are_not_taken_out() {
        known().when(new RecordContacts(PERSON, null, null, because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void contacts_are_sealed_under_the_key_of_their_person() {
        known().when(new RecordContacts(PERSON, NAME, FOREIGN, because()))
                .isRefusedBy(PersonalDataIsSealedForItsPerson.class, PERSON.value());
    }

    @Test
    void a_person_is_transferred() {
        known().knowing(at(active(OTHER_SCHOOL)))
                .when(new TransferPerson(PERSON, OTHER_SCHOOL, because()))
                .records(new PersonTransferred(PERSON, OTHER_SCHOOL, because()));
    }

    @Test
    void a_transfer_leads_to_another_unit() {
        known().knowing(at(active(SCHOOL)))
                .when(new TransferPerson(PERSON, SCHOOL, because()))
                .isRefusedBy(ATransferLeadsToAnotherUnit.class, SCHOOL.value());
    }

    @Test
    void a_transfer_leads_to_an_active_unit() {
        known().knowing(at(null))
                .when(new TransferPerson(PERSON, OTHER_SCHOOL, because()))
                .isRefusedBy(TheUnitIsActive.class, OTHER_SCHOOL.value());
    }

    @Test
    void transfers_keep_their_order() {
        known().given(TODAY, new PersonTransferred(PERSON, OTHER_SCHOOL, because()))
                .knowing(at(active(SCHOOL)))
                .on(YESTERDAY)
                .when(new TransferPerson(PERSON, SCHOOL, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, YESTERDAY, TODAY, "");
    }

    @Test
    void nothing_is_said_before_registration() {
        LocalDate before = AT_FIRST.minusDays(1);
        known().on(before)
                .when(new RenamePerson(PERSON, NEW_NAME, because()))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void who_has_left_takes_no_change() {
        known().given(YESTERDAY, new PersonLeft(PERSON, because()))
                .when(new RenamePerson(PERSON, NEW_NAME, because()))
                .isRefusedBy(WhoHasLeftTakesNoChange.class, YESTERDAY);
    }

    @Test
    void a_joined_record_takes_nothing_more() {
        known().given(YESTERDAY, new PersonFoundSame(PERSON, OTHER, because()))
                .when(new RenamePerson(PERSON, NEW_NAME, because()))
                .isRefusedBy(AJoinedRecordTakesNothingMore.class);
    }

    @Test
    void a_joined_record_is_not_put_right() {
        known().given(YESTERDAY, new PersonFoundSame(PERSON, OTHER, because()))
                .on(AT_FIRST)
                .when(new CorrectPersonName(PERSON, 0, NEW_NAME, because()))
                .isRefusedBy(AJoinedRecordTakesNothingMore.class);
    }

    @Test
    void the_name_of_who_has_left_is_put_right() {
        known().given(AT_FIRST, new PersonRenamed(PERSON, NAME, because()))
                .given(YESTERDAY, new PersonLeft(PERSON, because()))
                .on(AT_FIRST)
                .when(new CorrectPersonName(PERSON, 1, NEW_NAME, because()))
                .records(new PersonNameCorrected(PERSON, 1, NEW_NAME, because()));
    }

    @Test
    void a_registration_is_not_put_right_as_a_renaming() {
        known().on(AT_FIRST)
                .when(new CorrectPersonName(PERSON, 0, NEW_NAME, because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 0);
    }

    @Test
    void who_has_seen_another_version_changes_nothing() {
        known().having(2).when(new RenamePerson(PERSON, NEW_NAME, because())).isAConflict();
    }

    @Test
    void a_renaming_is_not_put_before_registration() {
        LocalDate before = AT_FIRST.minusDays(1);
        known().given(YESTERDAY, new PersonRenamed(PERSON, NAME, because()))
                .on(before)
                .when(new CorrectPersonName(PERSON, 1, NEW_NAME, because()))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void a_correction_gives_a_reason() {
        known().given(YESTERDAY, new PersonRenamed(PERSON, NAME, because()))
                .when(new CorrectPersonName(PERSON, 1, NEW_NAME, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_correction_names_an_entry_that_gave_a_name() {
        known().given(YESTERDAY, new ContactsRecorded(PERSON, NAME, null, because()))
                .when(new CorrectPersonName(PERSON, 1, NEW_NAME, because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    private Circumstances<Person> known() {
        return person.given(AT_FIRST, registered(null));
    }
}
