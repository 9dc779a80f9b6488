package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;

/** Who sees to a plan is in service on its day, in the unit that has to put it right. */
public final class ThePlansResponsibleWorksInTheUnit {

    private ThePlansResponsibleWorksInTheUnit() {}

    static void check(PersonId responsible, boolean there) {
        if (!there) {
            throw Refused.by(ThePlansResponsibleWorksInTheUnit.class, responsible.value());
        }
    }
}
