package org.zelian.registry.frontend.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;
import org.zelian.registry.frontend.write.Typed;

import java.time.LocalDate;

/**
 * Bodies of what can be asked of a person's record. Personal data are plain here, sealed inside.
 */
sealed interface PersonRequest extends RequestAbout<PersonId> {

    @Override
    PersonCommand of(PersonId person, Basis because);

    record Register(
            UnitId unit,
            @Limit(50) String name,
            @Limit(20) @Nullable String mobile,
            @Limit(100) @Nullable String email,
            @Nullable GivenIdentity identity,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.RegisterPerson(
                    person,
                    unit,
                    Sealed.of(person.value(), name, 50),
                    Typed.sealed(person, mobile, 20),
                    Typed.sealed(person, email, 100),
                    identity == null ? null : identity.of(person),
                    because);
        }
    }

    record Rename(@Limit(50) String name, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.RenamePerson(
                    person, Sealed.of(person.value(), name, 50), because);
        }
    }

    record RecordContacts(
            @Limit(20) @Nullable String mobile,
            @Limit(100) @Nullable String email,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.RecordContacts(
                    person,
                    Typed.sealed(person, mobile, 20),
                    Typed.sealed(person, email, 100),
                    because);
        }
    }

    record RecordIdentity(
            GivenIdentity identity, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.RecordIdentity(person, identity.of(person), because);
        }
    }

    record Transfer(UnitId unit, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.TransferPerson(person, unit, because);
        }
    }

    record RecordLeaving(@Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.RecordLeaving(person, because);
        }
    }

    record RecordAsSame(PersonId same, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.RecordAsSamePerson(person, same, because);
        }
    }

    record CorrectName(
            long corrects,
            @Limit(50) String name,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PersonRequest {
        @Override
        public PersonCommand of(PersonId person, Basis because) {
            return new PersonCommand.CorrectPersonName(
                    person, corrects, Sealed.of(person.value(), name, 50), because);
        }
    }
}
