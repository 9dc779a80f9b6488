package org.zelian.registry.frontend.importing;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.frontend.evidence.Upload;
import org.zelian.registry.frontend.importing.catalogue.SheetKinds;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.FileFormat;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.problem.ToldRefusals;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.importing.ImportQuery;
import org.zelian.registry.views.importing.ImportView;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Writes why rows were refused into the file they came from. */
@Component
final class RefusedWorkbooks {

    private static final int SIZE = 200;

    private final Queries queries;
    private final SheetKinds kinds;
    private final ToldRefusals refusals;

    RefusedWorkbooks(Queries queries, SheetKinds kinds, ToldRefusals refusals) {
        this.queries = queries;
        this.kinds = kinds;
        this.refusals = refusals;
    }

    /**
     * The file again, with reasons.
     *
     * @throws BadInput where it is another file than the one that was imported
     */
    ResponseEntity<byte[]> of(ImportId id, Asking asking, Upload file) throws IOException {
        Answer<ImportView> found =
                queries.read(new ImportQuery.FindImport(id), asking, ImportView.class);
        byte[] bytes = file.bytes().readNBytes(SheetLimits.STANDARD.bytes() + 1);
        if (!Digests.of(bytes).equals(found.body().digest())) {
            throw BadInput.at(new Place.Body("/file"), "TheWorkbookIsTheOneImported");
        }
        Table table =
                Table.of(
                        new SheetReader(SheetLimits.STANDARD).read(bytes, file.name()),
                        kinds.of(found.body().kind()).columns());
        BiFunction<String, List<String>, String> words = refusals.sentences();
        return WorkbookAnswers.withReasons(
                bytes,
                table,
                faults(id, asking, found.position()).stream()
                        .map(fault -> placed(fault, table))
                        .toList(),
                fault -> words.apply(fault.rule(), fault.arguments()));
    }

    /**
     * Where the file calls its sheet otherwise: a csv is called by its name, and that may change.
     */
    private static Fault placed(Fault fault, Table table) {
        boolean only = table.workbook().format() == FileFormat.CSV;
        return table.heads().stream()
                .map(head -> head.sheet().name())
                .filter(name -> only || Text.normalise(name).equals(fault.sheet()))
                .findFirst()
                .map(name -> onSheet(fault, name))
                .orElse(fault);
    }

    private static Fault onSheet(Fault fault, String sheet) {
        return new Fault(
                sheet,
                fault.row(),
                fault.column(),
                fault.header(),
                fault.shown(),
                fault.rule(),
                fault.arguments());
    }

    private List<Fault> faults(ImportId id, Asking asking, long position) {
        Moment moment = asking.moment();
        Asking same =
                new Asking(
                        new Moment(moment.on(), moment.asOf(), moment.atLeast(), position),
                        asking.appointment());
        List<Fault> faults = new ArrayList<>();
        for (int number = 1; ; number++) {
            Page<RefusedRow> page =
                    queries.page(
                                    new ImportQuery.ListRefusedRows(
                                            id, new Paging(number, SIZE, null)),
                                    same,
                                    RefusedRow.class)
                            .body();
            page.rows().forEach(row -> faults.add(fault(row)));
            if (page.rows().isEmpty() || faults.size() >= page.total()) {
                return faults;
            }
        }
    }

    private static Fault fault(RefusedRow row) {
        return new Fault(row.sheet(), row.row(), null, null, "", row.rule(), row.arguments());
    }
}
