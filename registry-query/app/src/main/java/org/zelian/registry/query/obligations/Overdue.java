package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.views.obligation.Standing;

import java.util.Map;

/** How many obligations are overdue, for pages that are about other things too. */
public final class Overdue {

    private final Rows<ObligationState> obligations;

    public Overdue(Rows<ObligationState> obligations) {
        this.obligations = obligations;
    }

    /** By the id of the unit that operates the target; units without any are absent. */
    public Map<String, Long> byUnit(@Nullable UnitId within, Asked asked) {
        Filter inScope = asked.within(Filter.all(), ObligationDerivation.UNIT, within);
        return obligations.counts(
                ObligationDerivation.UNIT,
                new Standings(asked.moment().on()).standing(inScope, Standing.OVERDUE),
                asked.moment());
    }
}
