package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks the query side as whoever began a check. */
final class AskedAs implements Checking {

    /** Rows a page, as many as there may be. */
    private static final int SIZE = 200;

    private static final String REASON = "批量导入";

    private final ImportCheck check;
    private final Queries queries;

    AskedAs(ImportCheck check, Queries queries) {
        this.check = check;
        this.queries = queries;
    }

    @Override
    public ImportId importId() {
        return check.sender().importId();
    }

    @Override
    public PersonId actor() {
        return check.sender().actor();
    }

    @Override
    public UnitId unit() {
        return check.workbook().unit();
    }

    @Override
    public LocalDate today() {
        return check.sender().today();
    }

    @Override
    public Basis basis(@Nullable OfficialDocument document) {
        return new Basis(document, Sealed.of(actor().value(), REASON, 500));
    }

    @Override
    public <R> List<R> all(Function<Paging, ? extends Query<Page<R>>> listing, Class<R> row) {
        List<R> all = new ArrayList<>();
        Moment moment = Moment.now();
        for (int number = 1; ; number++) {
            Query<Page<R>> asked = listing.apply(new Paging(number, SIZE, null));
            Asking asking = new Asking(moment, check.sender().appointment());
            Answer<Page<R>> page = check.token().during(() -> queries.page(asked, asking, row));
            all.addAll(page.body().rows());
            if (page.body().rows().isEmpty() || all.size() >= page.body().total()) {
                return all;
            }
            // The other pages are of what was known when the first was asked for.
            moment = new Moment(null, null, null, page.position());
            ifWanted();
        }
    }

    @Override
    public <R> List<R> list(Query<List<R>> asked, Class<R> row) {
        Asking asking = new Asking(Moment.now(), check.sender().appointment());
        return check.token().during(() -> queries.list(asked, asking, row));
    }

    @Override
    public <A> A find(Query<A> asked, Class<A> type) {
        Asking asking = new Asking(Moment.now(), check.sender().appointment());
        return check.token().during(() -> queries.body(asked, asking, type));
    }

    @Override
    public void progress(int rows) {
        check.advance(rows);
    }

    private void ifWanted() {
        if (!check.phase().isUnderWay()) {
            throw new CheckCancelled();
        }
    }
}
