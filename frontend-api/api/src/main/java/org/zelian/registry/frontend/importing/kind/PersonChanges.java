package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonCommand.RecordContacts;
import org.zelian.registry.contract.person.PersonCommand.RecordIdentity;
import org.zelian.registry.contract.person.PersonCommand.RenamePerson;
import org.zelian.registry.contract.person.PersonCommand.TransferPerson;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.write.Typed;
import org.zelian.registry.views.person.PersonRow;
import org.zelian.registry.views.person.PersonView;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.Objects;

/** What a row says otherwise than a person's record, and the commands that say so. */
final class PersonChanges {

    private final Draft draft;
    private final PersonRow existing;
    private final PersonView before;
    private final PersonId person;
    private final Basis basis;
    private final @Nullable LocalDate effective;

    PersonChanges(Draft draft, PersonRow existing, Basis basis, @Nullable LocalDate effective) {
        this.draft = draft;
        this.existing = existing;
        this.before = existing.person();
        this.person = before.person();
        this.basis = basis;
        this.effective = effective;
    }

    void ask(String name, UnitView unit, @Nullable IdentityDocument identity) {
        String was = before.name();
        if (was == null || !Spelling.key(name).equals(Spelling.key(was))) {
            draft.changed(PersonColumns.NAME, was, name);
            draft.step(
                    0,
                    effective,
                    new RenamePerson(person, Sealed.of(person.value(), name, 50), basis));
        }
        contacts();
        if (identity != null && identity.kind() != before.identityKind()) {
            IdentityDocument.Kind kind = before.identityKind();
            draft.changed(
                    PersonColumns.IDENTITY_KIND,
                    kind == null ? null : PersonColumns.DOCUMENTS.label(kind),
                    PersonColumns.DOCUMENTS.label(identity.kind()));
            draft.step(0, effective, new RecordIdentity(person, identity, basis));
        }
        if (!unit.unit().equals(before.unit())) {
            draft.changed(PersonColumns.UNIT, existing.unit().name(), unit.name());
            draft.step(0, effective, new TransferPerson(person, unit.unit(), basis));
        }
    }

    /** Both are recorded at once, and what is there cannot be read here to be said again. */
    private void contacts() {
        String mobile = draft.value(PersonColumns.MOBILE);
        String email = draft.value(PersonColumns.EMAIL);
        String newMobile = mobile == null ? before.mobile() : Masked.mobile(mobile);
        String newEmail = email == null ? before.email() : Masked.email(email);
        boolean otherMobile = !Objects.equals(newMobile, before.mobile());
        boolean otherEmail = !Objects.equals(newEmail, before.email());
        if (!otherMobile && !otherEmail) {
            return;
        }
        if (mobile == null && before.mobile() != null) {
            draft.wrong(PersonColumns.MOBILE, "ContactsAreGivenTogether");
        }
        if (email == null && before.email() != null) {
            draft.wrong(PersonColumns.EMAIL, "ContactsAreGivenTogether");
        }
        if (otherMobile) {
            draft.changed(PersonColumns.MOBILE, before.mobile(), newMobile);
        }
        if (otherEmail) {
            draft.changed(PersonColumns.EMAIL, before.email(), newEmail);
        }
        draft.step(
                0,
                effective,
                new RecordContacts(
                        person,
                        Typed.sealed(person, mobile, 20),
                        Typed.sealed(person, email, 100),
                        basis));
    }
}
