package org.zelian.registry.views.home;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.Query;

import java.util.List;

/** What can be asked across features. */
public sealed interface HomeQuery<A> extends Query<A> {

    record ShowHome() implements HomeQuery<HomeView> {}

    /**
     * Units, people and targets by name, number, pinyin or initials, filings by at least five signs
     * of their certificate's number; the best twenty.
     */
    record Search(@Nullable String text) implements HomeQuery<List<SearchHit>> {}
}
