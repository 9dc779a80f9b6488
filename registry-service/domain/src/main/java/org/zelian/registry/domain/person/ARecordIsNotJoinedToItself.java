package org.zelian.registry.domain.person;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;

/** The record that goes on is another one. */
public final class ARecordIsNotJoinedToItself {

    private ARecordIsNotJoinedToItself() {}

    static void check(PersonId person, PersonId same) {
        if (person.equals(same)) {
            throw Refused.by(ARecordIsNotJoinedToItself.class);
        }
    }
}
