package org.zelian.registry.domain.person;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.person.PersonId;

/** The record that goes on is another one. */
public final class ARecordIsNotJoinedToItself {

    private ARecordIsNotJoinedToItself() {}

    static void check(PersonId person, PersonId same) {
        if (person.equals(same)) {
            throw Refused.by(ARecordIsNotJoinedToItself.class);
        }
    }
}
