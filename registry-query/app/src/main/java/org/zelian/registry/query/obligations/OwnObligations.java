package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.views.obligation.ObligationView;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody's posts have to deal with, and what is left undone in the units under them. */
public final class OwnObligations {

    private static final Set<Role> BUREAUX = Set.of(Role.DISTRICT_ADMIN, Role.CITY_ADMIN);
    private static final Order SOONEST = Order.by(ObligationDerivation.BY_DUE);

    private final Rows<ObligationState> obligations;
    private final ObligationViews views;

    public OwnObligations(Views views, Rows<ObligationState> obligations, TargetNames targets) {
        this.obligations = obligations;
        this.views = new ObligationViews(views, targets);
    }

    /** The asker's own that are not waived, with a last day up to this one; soonest first. */
    public List<ObligationState> dueBy(LocalDate last, Asked asked) {
        return obligations.all(
                due(
                        ObligationQueries.mine(Filter.all(), asked),
                        ObligationDerivation.EVER,
                        last,
                        asked),
                SOONEST,
                asked.moment());
    }

    /** Number of those that became overdue from this day on, up to the day asked about. */
    public long overdueBelow(LocalDate since, Asked asked) {
        Set<UnitId> units =
                asked.posts().stream()
                        .filter(post -> BUREAUX.contains(post.role()))
                        .flatMap(post -> asked.tree().subtree(post.unit()).stream())
                        .collect(Collectors.toSet());
        if (units.isEmpty()) {
            return 0;
        }
        Filter others =
                Filter.all()
                        .in(ObligationDerivation.UNIT, units)
                        .except(ObligationQueries.mine(Filter.all(), asked));
        LocalDate yesterday = asked.moment().on().minusDays(1);
        return obligations.count(due(others, since.minusDays(1), yesterday, asked), asked.moment());
    }

    /** The same, however long ago. */
    public long overdueBelow(Asked asked) {
        return overdueBelow(ObligationDerivation.EVER.plusDays(1), asked);
    }

    private static Filter due(Filter filter, LocalDate first, LocalDate last, Asked asked) {
        return new Standings(asked.moment().on())
                .pursued(filter)
                .days(ObligationDerivation.BY_DUE, first, last);
    }

    /** As they are shown. */
    public List<ObligationView> shown(List<ObligationState> some, Asked asked) {
        return views.shown(some, asked);
    }
}
