package org.zelian.registry.query.home;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.appointment.AppointmentViews;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.scope.Post;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.query.unit.UnitCounts;
import org.zelian.registry.views.home.HomeQuery.Search;
import org.zelian.registry.views.home.HomeQuery.ShowHome;
import org.zelian.registry.views.home.HomeView;
import org.zelian.registry.views.home.HomeView.OwnUnit;

import java.util.Collection;
import java.util.List;

/** Answers what is asked across features. */
public final class HomeQueries implements Answering {

    private final UnitCounts counts;
    private final Endings endings;
    private final Vacancies vacancies;
    private final RecentChanges recent;
    private final AppointmentViews shown;
    private final SearchEverywhere search;

    public HomeQueries(
            UnitCounts counts,
            Endings endings,
            Vacancies vacancies,
            RecentChanges recent,
            AppointmentViews shown,
            SearchEverywhere search) {
        this.counts = counts;
        this.endings = endings;
        this.vacancies = vacancies;
        this.recent = recent;
        this.shown = shown;
        this.search = search;
    }

    @Override
    public void register(Answers answers) {
        answers.to(ShowHome.class, this::home);
        answers.to(Search.class, search::find);
    }

    private HomeView home(ShowHome query, Asked asked) {
        return new HomeView(
                asked.posts().stream()
                        .filter(post -> post.role().scope() != Role.Scope.NOTHING)
                        .map(post -> own(post, asked))
                        .toList(),
                shown.shown(endings.in(asked), asked),
                vacancies.in(asked),
                recent.in(asked));
    }

    private OwnUnit own(Post post, Asked asked) {
        Collection<UnitId> reached =
                post.role().scope() == Role.Scope.UNIT
                        ? List.of(post.unit())
                        : asked.tree().subtree(post.unit());
        return new OwnUnit(
                asked.tree().name(post.unit()),
                post.role(),
                reached.stream().map(asked.tree()::unit).filter(HomeQueries::active).count(),
                counts.peopleIn(reached, asked.moment()),
                counts.targetsIn(reached, asked.moment()));
    }

    private static boolean active(@Nullable TreeUnit unit) {
        return unit != null && unit.active();
    }
}
