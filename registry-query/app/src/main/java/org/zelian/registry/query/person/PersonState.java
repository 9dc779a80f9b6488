package org.zelian.registry.query.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.views.person.PersonView.Standing;

/**
 * What a row of the people says, unopened.
 *
 * @param identity number of the identity document, never shown
 */
record PersonState(
        PersonId person,
        UnitId unit,
        SealedField name,
        @Nullable SealedField mobile,
        @Nullable SealedField email,
        IdentityDocument.@Nullable Kind identityKind,
        @Nullable SealedField identity,
        Standing standing,
        @Nullable PersonId same) {

    PersonState named(SealedField newName) {
        return new PersonState(
                person, unit, newName, mobile, email, identityKind, identity, standing, same);
    }

    PersonState reachedBy(@Nullable SealedField newMobile, @Nullable SealedField newEmail) {
        return new PersonState(
                person, unit, name, newMobile, newEmail, identityKind, identity, standing, same);
    }

    PersonState identified(IdentityDocument.Kind kind, SealedField number) {
        return new PersonState(person, unit, name, mobile, email, kind, number, standing, same);
    }

    PersonState in(UnitId newUnit) {
        return new PersonState(
                person, newUnit, name, mobile, email, identityKind, identity, standing, same);
    }

    PersonState standing(Standing newStanding, @Nullable PersonId goesOnAs) {
        return new PersonState(
                person, unit, name, mobile, email, identityKind, identity, newStanding, goesOnAs);
    }
}
