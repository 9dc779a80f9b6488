package org.zelian.registry.domain.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;

/** Only a person in service on the day is appointed. */
public final class ThePersonIsInService {

    private ThePersonIsInService() {}

    public static void check(PersonId person, @Nullable PersonStanding standing) {
        if (standing == null || !standing.inService()) {
            throw Refused.by(ThePersonIsInService.class, person.value());
        }
    }
}
