package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.query.scope.Post;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.obligation.ObligationCounts;
import org.zelian.registry.views.obligation.ObligationQuery.CountObligations;
import org.zelian.registry.views.obligation.ObligationQuery.FindObligation;
import org.zelian.registry.views.obligation.ObligationQuery.ListObligations;
import org.zelian.registry.views.obligation.ObligationQuery.ListTargetObligations;
import org.zelian.registry.views.obligation.ObligationView;
import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers what is asked about obligations. */
public final class ObligationQueries implements Answering {

    private static final Order SOONEST = Order.by(ObligationDerivation.BY_DUE);
    private static final Sorting SORTING =
            new Sorting(Set.of(ObligationDerivation.BY_DUE), SOONEST);

    private final Rows<ObligationState> obligations;
    private final TargetNames targets;
    private final ObligationViews shown;

    public ObligationQueries(Views views, Rows<ObligationState> obligations, TargetNames targets) {
        this.obligations = obligations;
        this.targets = targets;
        this.shown = new ObligationViews(views, targets);
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindObligation.class, this::find);
        answers.to(ListObligations.class, this::list);
        answers.to(ListTargetObligations.class, this::ofTarget);
        answers.to(CountObligations.class, this::count);
    }

    private ObligationView find(FindObligation query, Asked asked) {
        String id = query.obligation().value();
        ObligationState row =
                obligations
                        .one(id, asked.moment())
                        .filter(one -> asked.scope().sees(one.unit()))
                        .filter(one -> !one.openedOn().isAfter(asked.moment().on()))
                        .orElseThrow(() -> new NotFound(id));
        return shown.shown(List.of(row), asked).getFirst();
    }

    private Page<ObligationView> list(ListObligations query, Asked asked) {
        Filter filter =
                asked.within(
                                Filter.all(),
                                ObligationDerivation.UNIT,
                                query.within(),
                                query.exactly())
                        .equalIfGiven(ObligationDerivation.RULE, query.rule());
        Filter whose = Boolean.TRUE.equals(query.mine()) ? mine(filter, asked) : filter;
        Standings standings = new Standings(asked.moment().on());
        Page<ObligationState> page =
                obligations.page(
                        query.standing() == null
                                ? standings.pursued(whose)
                                : standings.standing(whose, query.standing()),
                        SORTING,
                        query.paging(),
                        asked.moment());
        return page.map(states -> shown.shown(states, asked));
    }

    private List<ObligationView> ofTarget(ListTargetObligations query, Asked asked) {
        targets.mustSee(query.target(), asked);
        Filter filter = inScope(null, asked).equal(ObligationDerivation.TARGET, query.target());
        return shown.shown(
                obligations.all(
                        new Standings(asked.moment().on()).open(filter), SOONEST, asked.moment()),
                asked);
    }

    private ObligationCounts count(CountObligations query, Asked asked) {
        Filter all = inScope(query.within(), asked);
        Standings standings = new Standings(asked.moment().on());
        Map<String, Long> overdue = byRule(standings.standing(all, Standing.OVERDUE), asked);
        Map<String, Long> soon = byRule(standings.standing(all, Standing.DUE_SOON), asked);
        Map<String, Long> later = byRule(standings.standing(all, Standing.OPEN), asked);
        return new ObligationCounts(
                sum(overdue),
                sum(soon),
                sum(later),
                obligations.count(standings.standing(all, Standing.WAIVED), asked.moment()),
                obligations.count(mine(standings.pursued(all), asked), asked.moment()),
                longestOverdue(all, standings, asked),
                rules(overdue, soon, later));
    }

    private Map<String, Long> byRule(Filter filter, Asked asked) {
        return obligations.counts(ObligationDerivation.RULE, filter, asked.moment());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<ObligationCounts.OfRule> rules(
            Map<String, Long> overdue, Map<String, Long> soon, Map<String, Long> later) {
        Set<String> rules = new TreeSet<>();
        Stream.of(overdue, soon, later).map(Map::keySet).forEach(rules::addAll);
        return rules.stream()
                .map(
                        rule ->
                                new ObligationCounts.OfRule(
                                        rule,
                                        overdue.getOrDefault(rule, 0L),
                                        soon.getOrDefault(rule, 0L) + later.getOrDefault(rule, 0L)))
                .toList();
    }

    private long longestOverdue(Filter all, Standings standings, Asked asked) {
        return obligations
                .page(standings.standing(all, Standing.OVERDUE), SOONEST, 1, 1, asked.moment())
                .rows()
                .stream()
                .map(ObligationState::dueOn)
                .mapToLong(due -> overdue(due, asked))
                .sum();
    }

    private static long overdue(@Nullable LocalDate due, Asked asked) {
        return due == null ? 0 : ChronoUnit.DAYS.between(due, asked.moment().on());
    }

    private static Filter inScope(@Nullable UnitId within, Asked asked) {
        return asked.within(Filter.all(), ObligationDerivation.UNIT, within);
    }

    /** What one of the asker's posts, or the one they chose, has to deal with. */
    static Filter mine(Filter filter, Asked asked) {
        return filter.in(
                ObligationDerivation.DUTY,
                asked.posts().stream().flatMap(post -> duties(post, asked)).toList());
    }

    private static Stream<String> duties(Post post, Asked asked) {
        Collection<UnitId> units =
                post.role().scope() == Role.Scope.SUBTREE
                        ? asked.tree().subtree(post.unit())
                        : List.of(post.unit());
        return units.stream().map(unit -> ObligationDerivation.duty(post.role(), unit));
    }
}
