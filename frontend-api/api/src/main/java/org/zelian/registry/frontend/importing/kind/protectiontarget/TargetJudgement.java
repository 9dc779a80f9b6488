package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.BUILD;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.COMMISSIONED;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.STATE_SECRET;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.frontend.importing.kind.CellChange;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.kind.Twice;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rows of systems ask for. */
final class TargetJudgement {

    private final Checking checking;
    private final RegisteredTargets registered;
    private final Twice twice = new Twice();

    TargetJudgement(Checking checking) {
        this.checking = checking;
        this.registered = RegisteredTargets.of(checking);
    }

    JudgedRow of(Row row) {
        List<Fault> faults = new ArrayList<>(row.faults());
        if (Boolean.TRUE.equals(row.value(STATE_SECRET))) {
            faults.add(row.fault(STATE_SECRET, "StateSecretSystemsStayOutside"));
        }
        UnitView operator = registered.operator(row, faults);
        String name = row.value(SYSTEM);
        if (operator == null || name == null) {
            return JudgedRow.wrong(row, faults);
        }
        RegisteredTargets.Key key = RegisteredTargets.Key.of(operator.unit(), name);
        twice.said(key, SYSTEM, row, faults);
        List<ProtectionTargetView> called = registered.called(key);
        if (called.isEmpty()) {
            return registration(row, operator, name, faults);
        }
        ProtectionTargetView known = RegisteredTargets.one(called, row, faults);
        return known == null ? JudgedRow.wrong(row, faults) : description(row, known, faults);
    }

    private JudgedRow registration(Row row, UnitView operator, String name, List<Fault> faults) {
        NewTarget target = NewTarget.of(row, checking.today(), faults);
        if (target == null || !faults.isEmpty()) {
            return JudgedRow.wrong(row, faults);
        }
        return JudgedRow.added(
                row,
                List.of(
                        new RowStep(
                                0,
                                null,
                                target.registration(
                                        checking.id(row, 0),
                                        operator.unit(),
                                        name,
                                        checking.basis(null)))));
    }

    private JudgedRow description(Row row, ProtectionTargetView known, List<Fault> faults) {
        stays(row, known, faults);
        Described before = Described.of(known);
        Described after = Described.of(row, faults, before);
        if (after == null || !faults.isEmpty()) {
            return JudgedRow.wrong(row, faults);
        }
        if (after.equals(before)) {
            return JudgedRow.unchanged(row);
        }
        if (RegisteredTargets.isRetired(known)) {
            return JudgedRow.wrong(
                    row,
                    List.of(
                            row.fault(
                                    SYSTEM, "ARetiredSystemTakesNothingNew", known.phaseSince())));
        }
        List<CellChange> changes = TargetChanges.ALL.between(before, after);
        return JudgedRow.changed(
                row,
                List.of(
                        new RowStep(
                                0,
                                null,
                                after.since(before, known.target(), checking.basis(null)))),
                changes);
    }

    /** How a system came in is said once. */
    private static void stays(Row row, ProtectionTargetView known, List<Fault> faults) {
        BuildKind build = row.value(BUILD);
        if (build != null && build != known.buildKind()) {
            faults.add(
                    row.fault(
                            BUILD,
                            "WhatWasRegisteredStays",
                            Boxes.BUILDS.shown(known.buildKind())));
        }
        LocalDate day = row.value(COMMISSIONED);
        if (day != null && !day.equals(known.commissionedOn())) {
            faults.add(row.fault(COMMISSIONED, "WhatWasRegisteredStays", shown(known)));
        }
    }

    private static String shown(ProtectionTargetView known) {
        @Nullable LocalDate day = known.commissionedOn();
        return day == null ? "没有填写" : day.toString();
    }
}
