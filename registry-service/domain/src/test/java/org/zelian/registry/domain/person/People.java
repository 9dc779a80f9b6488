package org.zelian.registry.domain.person;

import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.unit.UnitStanding;

/** The person that the examples are about, and what is said of them. */
final class People {

    static final PersonId PERSON = new PersonId("person-00000001");
    static final PersonId OTHER = new PersonId("person-00000002");
    static final UnitId SCHOOL = new UnitId("unit-00000001");
    static final UnitId OTHER_SCHOOL = new UnitId("unit-00000002");
    static final Sealed NAME = Sealed.of(PERSON.value(), "示例甲", 50);
    static final Sealed NEW_NAME = Sealed.of(PERSON.value(), "示例乙", 50);
    static final Sealed FOREIGN = Sealed.of(OTHER.value(), "示例丙", 50);
    static final String HASH = "0a1b";
    static final String NEW_HASH = "2c3d";

    private People() {}

    static PersonFacts at(@Nullable UnitStanding unit) {
        return new PersonFacts(unit, null, null, null);
    }

    static UnitStanding active(UnitId unit) {
        return new UnitStanding(unit, UnitKind.PRIMARY_SCHOOL, true);
    }

    static PersonFacts identified(@Nullable String named, @Nullable String held) {
        return new PersonFacts(active(SCHOOL), named, held, null);
    }

    static PersonFacts joining(@Nullable PersonStanding same, @Nullable String held) {
        return new PersonFacts(null, null, held, same);
    }

    static IdentityDocument identity() {
        return new IdentityDocument(
                IdentityDocument.Kind.RESIDENT_IDENTITY_CARD,
                Sealed.of(PERSON.value(), "510104200001010000", 50));
    }

    static PersonRegistered registered(@Nullable IdentityDocument identity) {
        return new PersonRegistered(PERSON, SCHOOL, NAME, null, null, identity, because());
    }
}
