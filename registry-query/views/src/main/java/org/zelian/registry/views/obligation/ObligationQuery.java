package org.zelian.registry.views.obligation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;

import java.util.List;

/** What can be asked about obligations. */
public sealed interface ObligationQuery<A> extends Query<A> {

    record FindObligation(ObligationId obligation) implements ObligationQuery<ObligationView> {}

    /**
     * @param within only those of this unit and what stands under it
     * @param exactly only those of the unit itself, without what stands under it
     * @param rule {@code F02}
     * @param standing reckoned for the day asked about; absent asks for all but the waived
     * @param mine true: only those that one of the asker's posts has to deal with
     */
    record ListObligations(
            @Nullable UnitId within,
            @Nullable Boolean exactly,
            @Nullable String rule,
            @Nullable Standing standing,
            @Nullable Boolean mine,
            Paging paging)
            implements ObligationQuery<Page<ObligationView>> {}

    /** Of one target, the waived too, soonest first. */
    record ListTargetObligations(ProtectionTargetId target)
            implements ObligationQuery<List<ObligationView>> {}

    /** How many there are, by standing and rule. */
    record CountObligations(@Nullable UnitId within) implements ObligationQuery<ObligationCounts> {}
}
