package org.zelian.registry.views.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about people. */
public sealed interface PersonQuery<A> extends Query<A> {

    record FindPerson(PersonId person) implements PersonQuery<PersonDetail> {}

    /**
     * @param within only people of this unit and what stands under it
     * @param text in name, pinyin (full or initials) or registry number
     */
    record ListPeople(
            @Nullable UnitId within, @Nullable String text, boolean includeLeft, Paging paging)
            implements PersonQuery<Page<PersonRow>> {}

    record ShowPersonHistory(PersonId person) implements PersonQuery<List<HistoryEntry>> {}
}
