package org.zelian.registry.query.importing;

import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.importing.ImportQuery.FindImport;
import org.zelian.registry.views.importing.ImportQuery.ListImports;
import org.zelian.registry.views.importing.ImportQuery.ListRefusedRows;
import org.zelian.registry.views.importing.ImportView;

import java.util.List;
import java.util.Set;

/** Answers what is asked about imports. One exists for an asker where its unit does. */
public final class ImportQueries implements Answering {

    private static final Set<String> SORTS =
            Set.of(ImportProjection.BY_CONFIRMED, ImportProjection.BY_KIND);
    private static final Order NEWEST_FIRST = new Order(ImportProjection.BY_CONFIRMED, true);

    private final Rows<ImportState> imports;
    private final Rows<RefusedRowState> refused;
    private final ImportViews shown;

    public ImportQueries(
            Views views,
            ImportProjection imports,
            RefusedRowProjection refused,
            ImportViews shown) {
        this.imports = views.rows(imports);
        this.refused = views.rows(refused);
        this.shown = shown;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindImport.class, this::find);
        answers.to(ListImports.class, this::list);
        answers.to(ListRefusedRows.class, this::refusedRows);
    }

    private ImportState seen(ImportId id, Asked asked) {
        ImportState state =
                imports.one(id.value(), asked.moment()).orElseThrow(() -> new NotFound(id.value()));
        asked.mustSee(state.unit());
        return state;
    }

    private ImportView find(FindImport query, Asked asked) {
        return shown.all(List.of(seen(query.id(), asked)), asked).getFirst();
    }

    private Page<ImportView> list(ListImports query, Asked asked) {
        Filter filter =
                Filter.all()
                        .equalIfGiven(ImportProjection.BY_KIND, query.kind())
                        .equalIfGiven(ImportProjection.PHASE, query.phase());
        Page<ImportState> page =
                imports.page(
                        asked.within(filter, ImportProjection.UNIT, query.within()),
                        Order.asked(query.paging().sort(), SORTS, NEWEST_FIRST),
                        query.paging().page(),
                        query.paging().size(),
                        asked.moment());
        return new Page<>(shown.all(page.rows(), asked), page.total(), page.page(), page.size());
    }

    private Page<RefusedRow> refusedRows(ListRefusedRows query, Asked asked) {
        Page<RefusedRowState> page =
                refused.page(
                        Filter.all()
                                .equal(RefusedRowProjection.IMPORT, seen(query.id(), asked).id()),
                        Order.asked(
                                query.paging().sort(),
                                Set.of(RefusedRowProjection.BY_PLACE),
                                Order.by(RefusedRowProjection.BY_PLACE)),
                        query.paging().page(),
                        query.paging().size(),
                        asked.moment());
        List<RefusedRow> rows = page.rows().stream().map(RefusedRowState::row).toList();
        return new Page<>(rows, page.total(), page.page(), page.size());
    }
}
