package org.zelian.registry.frontend.importing.kind.filing;

import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.NUMBER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.CorrectExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
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
import org.zelian.registry.views.filing.RecordedFiling;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rows of filings of before ask for. */
final class FilingJudgement {

    /** A correction may name the entry itself or any correction of it; the entry is the first. */
    private static final long ENTRY = 0;

    private final Checking checking;
    private final RegisteredTargets registered;
    private final RecordedFilings recorded;
    private final Twice systems = new Twice();
    private final Twice numbers = new Twice();

    FilingJudgement(Checking checking) {
        this.checking = checking;
        this.registered = RegisteredTargets.of(checking);
        this.recorded = RecordedFilings.of(checking);
    }

    JudgedRow of(Row row) {
        List<Fault> faults = new ArrayList<>(row.faults());
        ProtectionTargetView target = target(row, faults);
        if (target == null) {
            return JudgedRow.wrong(row, faults);
        }
        systems.said(target.target(), SYSTEM, row, faults);
        RecordedFiling known = recorded.of(target.target());
        isHeldOnce(row, known, faults);
        Merging merging = new Merging(row, faults);
        if (known == null) {
            return entry(merging, target);
        }
        ExistingFiling before = known.existing();
        return before == null ? comparison(merging, known) : correction(merging, known, before);
    }

    /** Found by its name; where it is called otherwise by now, by its certificate. */
    private @Nullable ProtectionTargetView target(Row row, List<Fault> faults) {
        UnitView operator = registered.operator(row, faults);
        if (operator == null) {
            return null;
        }
        RecordedFiling numbered = recorded.of(row.value(NUMBER));
        ProtectionTargetView certified =
                numbered == null ? null : registered.known(numbered.target());
        List<Fault> unnamed = new ArrayList<>();
        ProtectionTargetView named = registered.called(operator, row, unnamed);
        if (named == null && certified != null && certified.operator().equals(operator.unit())) {
            return certified;
        }
        faults.addAll(unnamed);
        return named;
    }

    private void isHeldOnce(Row row, @Nullable RecordedFiling known, List<Fault> faults) {
        CertificateNumber number = row.value(NUMBER);
        if (number == null) {
            return;
        }
        numbers.said(number, NUMBER, row, faults);
        RecordedFiling holder = recorded.of(number);
        if (holder != null && (known == null || !holder.filing().equals(known.filing()))) {
            faults.add(row.fault(NUMBER, "ACertificateNumberIsHeldOnce", number.value()));
        }
    }

    private JudgedRow entry(Merging row, ProtectionTargetView target) {
        if (RegisteredTargets.isRetired(target)) {
            row.wrong(SYSTEM, "ARetiredSystemTakesNothingNew", target.phaseSince());
        }
        ExistingFiling facts = FilingFacts.of(row, null, checking.today());
        if (facts == null || row.isWrong()) {
            return JudgedRow.wrong(row.row(), row.faults());
        }
        return JudgedRow.added(
                row.row(),
                List.of(
                        new RowStep(
                                0,
                                null,
                                new RecordExistingFiling(
                                        FilingId.from(checking.id(row.row(), 0)),
                                        target.target(),
                                        facts,
                                        checking.basis(FilingFacts.document(facts))))));
    }

    private JudgedRow correction(Merging row, RecordedFiling known, ExistingFiling before) {
        boolean open = known.phase() == FilingPhase.EXISTING;
        LocalDate holds = open ? known.since() : checking.today();
        ExistingFiling after = FilingFacts.of(row, before, holds);
        if (after == null || row.isWrong()) {
            return JudgedRow.wrong(row.row(), row.faults());
        }
        if (after.equals(before)) {
            return JudgedRow.unchanged(row.row());
        }
        List<CellChange> changes = FilingFacts.CHANGES.between(before, after);
        if (!open) {
            row.wrong(SYSTEM, "WhatWasAcceptedStays", WhatStands.told(changes));
            return JudgedRow.wrong(row.row(), row.faults());
        }
        return JudgedRow.changed(
                row.row(),
                List.of(
                        new RowStep(
                                0,
                                known.since(),
                                new CorrectExistingFiling(
                                        known.filing(),
                                        ENTRY,
                                        after,
                                        checking.basis(FilingFacts.document(after))))),
                changes);
    }

    /** A filing that was made here is not one of before, unless the row says the same of it. */
    private static JudgedRow comparison(Merging row, RecordedFiling known) {
        if (!row.isWrong() && Certified.agrees(row.row(), known)) {
            return JudgedRow.unchanged(row.row());
        }
        row.wrong(SYSTEM, "TheFilingIsOfBefore", known.phase());
        return JudgedRow.wrong(row.row(), row.faults());
    }
}
