package org.zelian.registry.frontend.person;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.frontend.input.Limit;

/** An identity document as typed. */
record GivenIdentity(IdentityDocument.Kind kind, @Limit(40) String number) {

    IdentityDocument of(PersonId person) {
        return new IdentityDocument(kind, Sealed.of(person.value(), number, 40));
    }
}
