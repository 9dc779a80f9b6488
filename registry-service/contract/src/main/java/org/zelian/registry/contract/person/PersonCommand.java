package org.zelian.registry.contract.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;

/** What can be asked of a person's record. */
public sealed interface PersonCommand extends RegistryCommand {

    PersonId person();

    @Override
    default String stream() {
        return person().value();
    }

    /**
     * @param unit where the person works
     * @param name up to 50 characters
     * @param mobile up to 20 characters
     * @param email up to 100 characters
     */
    record RegisterPerson(
            PersonId person,
            UnitId unit,
            Sealed name,
            @Nullable Sealed mobile,
            @Nullable Sealed email,
            @Nullable IdentityDocument identity,
            Basis basis)
            implements PersonCommand {}

    record RenamePerson(PersonId person, Sealed name, Basis basis) implements PersonCommand {}

    record RecordContacts(
            PersonId person, @Nullable Sealed mobile, @Nullable Sealed email, Basis basis)
            implements PersonCommand {}

    record RecordIdentity(PersonId person, IdentityDocument identity, Basis basis)
            implements PersonCommand {}

    /** To another unit. Appointments in the old unit are ended by those who made them. */
    record TransferPerson(PersonId person, UnitId unit, Basis basis) implements PersonCommand {}

    /** Leaves the education system; every appointment still open ends by policy. */
    record RecordLeaving(PersonId person, Basis basis) implements PersonCommand {}

    /** This record and {@code same} are one person; {@code same} goes on. */
    record RecordAsSamePerson(PersonId person, PersonId same, Basis basis)
            implements PersonCommand {}

    record CorrectPersonName(PersonId person, long corrects, Sealed name, Basis basis)
            implements PersonCommand {}
}
