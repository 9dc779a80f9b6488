package org.zelian.registry.frontend.importing.check;

import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.Workbook;
import org.zelian.registry.frontend.importing.sheet.table.Head;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.json.plan.PlanLines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Makes of judged rows what is shown, counted, and asked for. */
final class Findings {

    private final Table table;
    private final BiFunction<String, List<String>, String> words;

    Findings(Table table, BiFunction<String, List<String>, String> words) {
        this.table = table;
        this.words = words;
    }

    CheckResult of(List<JudgedRow> judged) {
        if (judged.size() != table.rows().size()) {
            throw new IllegalStateException(
                    judged.size() + " judgements for " + table.rows().size() + " rows");
        }
        List<Fault> faults = new ArrayList<>(table.faults());
        judged.forEach(row -> faults.addAll(row.faults()));
        return new CheckResult(
                headsOnly(),
                judged.stream().map(row -> CheckedRow.of(row, table.columns(), words)).toList(),
                counts(judged),
                plan(judged),
                table.faults().stream().map(fault -> ToldFault.of(fault, words)).toList(),
                table.notices().stream()
                        .map(
                                notice ->
                                        new ToldNotice(
                                                notice.sheet(),
                                                notice.rule(),
                                                words.apply(notice.rule(), notice.arguments())))
                        .toList(),
                List.copyOf(faults));
    }

    private static ImportCounts counts(List<JudgedRow> judged) {
        return new ImportCounts(
                count(judged, RowOutcome.ADDED),
                count(judged, RowOutcome.CHANGED),
                count(judged, RowOutcome.UNCHANGED),
                count(judged, RowOutcome.WRONG));
    }

    private static int count(List<JudgedRow> judged, RowOutcome outcome) {
        return Math.toIntExact(judged.stream().filter(row -> row.outcome() == outcome).count());
    }

    /** Waves in their order, rows of a wave in the table's. */
    private static Bytes plan(List<JudgedRow> judged) {
        List<ImportStep> steps = new ArrayList<>();
        judged.stream()
                .filter(row -> !row.steps().isEmpty())
                .sorted(Comparator.comparingInt(row -> row.steps().getFirst().wave()))
                .forEach(row -> add(row, steps));
        return new Bytes(PlanLines.write(steps));
    }

    private static void add(JudgedRow judged, List<ImportStep> steps) {
        for (int i = 0; i < judged.steps().size(); i++) {
            RowStep step = judged.steps().get(i);
            steps.add(
                    new ImportStep(
                            judged.row().sheet(),
                            judged.row().number(),
                            i,
                            step.wave(),
                            step.effective(),
                            step.command()));
        }
    }

    private Table headsOnly() {
        Workbook workbook = table.workbook();
        return new Table(
                new Workbook(workbook.name(), workbook.format(), List.of(), List.of()),
                table.columns(),
                table.heads().stream().map(Findings::withoutRows).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Head withoutRows(Head head) {
        Sheet sheet = head.sheet();
        return new Head(
                new Sheet(
                        sheet.place(),
                        sheet.name(),
                        sheet.visible(),
                        List.of(),
                        sheet.hiddenColumns(),
                        sheet.width(),
                        List.of()),
                head.row(),
                head.headers(),
                head.places(),
                head.reasons());
    }
}
