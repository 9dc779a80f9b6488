package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Role;

/** What is final or certified is put right by the city bureau, whoever recorded it (§10.2). */
public final class FinalFactsAreCorrectedByTheCity {

    private FinalFactsAreCorrectedByTheCity() {}

    /**
     * @param isFinal whether what is to be put right is final, certified or accepted
     */
    public static void check(Act act, boolean isFinal) {
        if (isFinal && act.role() != Role.CITY_ADMIN) {
            throw Refused.by(FinalFactsAreCorrectedByTheCity.class);
        }
    }
}
