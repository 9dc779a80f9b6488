package org.zelian.registry.frontend.importing.kind.grading;

import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.GRADED;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.frontend.importing.kind.CellChange;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.Merging;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.kind.Twice;
import org.zelian.registry.frontend.importing.kind.WhatStands;
import org.zelian.registry.frontend.importing.kind.protectiontarget.RegisteredTargets;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.grading.RecordedGrading;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What rows of gradings of before ask for. */
final class GradingJudgement {

    /** A correction may name the entry itself or any correction of it; the entry is the first. */
    private static final long ENTRY = 0;

    private final Checking checking;
    private final RegisteredTargets registered;
    private final RecordedGradings recorded;
    private final Twice twice = new Twice();

    GradingJudgement(Checking checking) {
        this.checking = checking;
        this.registered = RegisteredTargets.of(checking);
        this.recorded = RecordedGradings.of(checking);
    }

    JudgedRow of(Row row) {
        List<Fault> faults = new ArrayList<>(row.faults());
        UnitView operator = registered.operator(row, faults);
        ProtectionTargetView target =
                operator == null ? null : registered.called(operator, row, faults);
        if (target == null) {
            return JudgedRow.wrong(row, faults);
        }
        twice.said(target.target(), SYSTEM, row, faults);
        List<RecordedGrading> gradings = recorded.of(target.target());
        if (gradings.isEmpty()) {
            return entry(new Merging(row, faults), target);
        }
        RecordedGrading known = meant(gradings, row, faults);
        return known == null
                ? JudgedRow.wrong(row, faults)
                : correction(new Merging(row, faults), known);
    }

    private JudgedRow entry(Merging row, ProtectionTargetView target) {
        if (RegisteredTargets.isRetired(target)) {
            row.wrong(SYSTEM, "ARetiredSystemTakesNothingNew", target.phaseSince());
        }
        ExistingGrading facts = GradingFacts.of(row, null, checking.today());
        Basis basis = facts == null ? null : basis(row, facts);
        if (facts == null || basis == null || row.isWrong()) {
            return JudgedRow.wrong(row.row(), row.faults());
        }
        GradingId grading = GradingId.from(checking.id(row.row(), 0));
        return JudgedRow.added(
                row.row(),
                List.of(
                        new RowStep(
                                0,
                                null,
                                new RecordExistingGrading(
                                        grading, target.target(), facts, basis))));
    }

    /** Of several gradings of before, the one of that day. */
    private static @Nullable RecordedGrading meant(
            List<RecordedGrading> gradings, Row row, List<Fault> faults) {
        List<RecordedGrading> before =
                gradings.stream().filter(grading -> grading.existing() != null).toList();
        if (before.isEmpty()) {
            faults.add(row.fault(SYSTEM, "TheGradingIsOfBefore", gradings.getFirst().phase()));
            return null;
        }
        LocalDate day = row.value(GRADED);
        List<RecordedGrading> meant =
                before.size() == 1
                        ? before
                        : before.stream()
                                .filter(each -> facts(each).gradedOn().equals(day))
                                .toList();
        if (meant.size() != 1) {
            faults.add(row.fault(GRADED, "OneOfSeveralGradingsIsMeant", before.size()));
            return null;
        }
        return meant.getFirst();
    }

    private JudgedRow correction(Merging row, RecordedGrading known) {
        boolean open = known.phase() == GradingPhase.EXISTING;
        ExistingGrading before = facts(known);
        ExistingGrading after =
                GradingFacts.of(row, before, open ? known.since() : checking.today());
        if (after == null || row.isWrong()) {
            return JudgedRow.wrong(row.row(), row.faults());
        }
        if (after.equals(before)) {
            return JudgedRow.unchanged(row.row());
        }
        List<CellChange> changes = GradingFacts.CHANGES.between(before, after);
        if (!open) {
            row.wrong(SYSTEM, "WhatWasAcceptedStays", WhatStands.told(changes));
            return JudgedRow.wrong(row.row(), row.faults());
        }
        Basis basis = basis(row, after);
        return basis == null
                ? JudgedRow.wrong(row.row(), row.faults())
                : JudgedRow.changed(
                        row.row(),
                        List.of(
                                new RowStep(
                                        0,
                                        known.since(),
                                        new CorrectExistingGrading(
                                                known.grading(), ENTRY, after, basis))),
                        changes);
    }

    private @Nullable Basis basis(Merging row, ExistingGrading facts) {
        OfficialDocument document = GradingFacts.document(row, facts);
        return row.isWrong() ? null : checking.basis(document);
    }

    private static ExistingGrading facts(RecordedGrading grading) {
        return Objects.requireNonNull(grading.existing());
    }
}
