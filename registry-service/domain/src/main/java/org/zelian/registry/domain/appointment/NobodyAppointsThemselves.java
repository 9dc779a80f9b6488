package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

/** Whoever appoints, or names who stands in, is somebody else. */
public final class NobodyAppointsThemselves {

    private NobodyAppointsThemselves() {}

    static void check(PersonId person, Act act) {
        if (act.actor().equals(person.value())) {
            throw Refused.by(NobodyAppointsThemselves.class);
        }
    }
}
