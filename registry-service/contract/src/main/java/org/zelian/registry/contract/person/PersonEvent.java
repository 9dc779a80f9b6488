package org.zelian.registry.contract.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;

/** What happens to a person's record. Stream: the person's id. */
public sealed interface PersonEvent extends RegistryEvent {

    PersonId person();

    @EventName("person.registered")
    record PersonRegistered(
            PersonId person,
            UnitId unit,
            Sealed name,
            @Nullable Sealed mobile,
            @Nullable Sealed email,
            @Nullable IdentityDocument identity,
            Basis basis)
            implements PersonEvent {}

    @EventName("person.renamed")
    record PersonRenamed(PersonId person, Sealed name, Basis basis) implements PersonEvent {}

    @EventName("person.contactsrecorded")
    record ContactsRecorded(
            PersonId person, @Nullable Sealed mobile, @Nullable Sealed email, Basis basis)
            implements PersonEvent {}

    @EventName("person.identityrecorded")
    record IdentityRecorded(PersonId person, IdentityDocument identity, Basis basis)
            implements PersonEvent {}

    @EventName("person.transferred")
    record PersonTransferred(PersonId person, UnitId unit, Basis basis) implements PersonEvent {}

    @EventName("person.left")
    record PersonLeft(PersonId person, Basis basis) implements PersonEvent {}

    @EventName("person.foundsame")
    record PersonFoundSame(PersonId person, PersonId same, Basis basis) implements PersonEvent {}

    @EventName("person.namecorrected")
    record PersonNameCorrected(PersonId person, long corrects, Sealed name, Basis basis)
            implements PersonEvent, Correction {}
}
