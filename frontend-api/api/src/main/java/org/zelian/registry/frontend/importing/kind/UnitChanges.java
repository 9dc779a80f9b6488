package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.contract.unit.UnitCommand.MoveUnit;
import org.zelian.registry.contract.unit.UnitCommand.NameFunctionalDepartment;
import org.zelian.registry.contract.unit.UnitCommand.ReclassifyUnit;
import org.zelian.registry.contract.unit.UnitCommand.RecordUnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Choices;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a row says otherwise than the registry, and the commands that say so. */
final class UnitChanges {

    private final UnitDraft row;
    private final Draft draft;
    private final UnitRow existing;
    private final UnitView before;
    private final Divisions divisions;
    private final Basis basis;

    UnitChanges(UnitDraft row, UnitRow existing, Divisions divisions, Basis basis) {
        this.row = row;
        this.draft = row.draft;
        this.existing = existing;
        this.before = existing.unit();
        this.divisions = divisions;
        this.basis = basis;
    }

    void ask(
            UnitCodes codes,
            UnitNature nature,
            DivisionCode division,
            @Nullable LocalDate effective) {
        UnitId unit = before.unit();
        String name = Objects.requireNonNull(draft.value(UnitColumns.NAME));
        if (!Spelling.key(name).equals(Spelling.key(before.name()))) {
            draft.changed(UnitColumns.NAME, before.name(), name);
            step(effective, new RenameUnit(unit, name, basis));
        }
        if (!nature.equals(before.nature())) {
            reclassify(nature, effective);
        }
        if (!codes.equals(before.codes())) {
            told(codes);
            step(effective, new RecordUnitCodes(unit, codes, basis));
        }
        if (row.superior != null
                && !(row.superior.equals(before.superior())
                        && division.equals(before.division()))) {
            move(row.superior, division, effective);
        }
        String department = draft.value(UnitColumns.DEPARTMENT);
        if (department != null && !department.equals(before.functionalDepartment())) {
            draft.changed(UnitColumns.DEPARTMENT, before.functionalDepartment(), department);
            step(effective, new NameFunctionalDepartment(unit, department, basis));
        }
    }

    private void reclassify(UnitNature nature, @Nullable LocalDate effective) {
        UnitNature was = before.nature();
        if (nature.kind() != was.kind() && (nature.kind().isBureau() || was.kind().isBureau())) {
            draft.wrong(UnitColumns.KIND, "BureausAreNotReclassified", was.kind(), nature.kind());
            return;
        }
        told(UnitColumns.KIND, UnitColumns.KINDS, was.kind(), nature.kind());
        told(
                UnitColumns.APPLICABILITY,
                UnitColumns.APPLICABILITIES,
                was.applicability(),
                nature.applicability());
        told(UnitColumns.ADDRESSEE, UnitColumns.ADDRESSEES, was.addressee(), nature.addressee());
        step(effective, new ReclassifyUnit(before.unit(), nature, basis));
    }

    private <T> void told(Column<T> column, Choices<T> choices, @Nullable T was, @Nullable T now) {
        if (!Objects.equals(was, now)) {
            draft.changed(
                    column,
                    was == null ? null : choices.label(was),
                    now == null ? null : choices.label(now));
        }
    }

    private void told(UnitCodes codes) {
        UnitCodes was = before.codes();
        if (!Objects.equals(was.creditCode(), codes.creditCode())) {
            draft.changed(
                    UnitColumns.CREDIT_CODE,
                    was.creditCode() == null ? null : was.creditCode().value(),
                    codes.creditCode() == null ? null : codes.creditCode().value());
        }
        if (!Objects.equals(was.creditCodeOverride(), codes.creditCodeOverride())) {
            draft.changed(
                    UnitColumns.OVERRIDE, was.creditCodeOverride(), codes.creditCodeOverride());
        }
        if (!Objects.equals(was.schoolCode(), codes.schoolCode())) {
            draft.changed(
                    UnitColumns.SCHOOL_CODE,
                    was.schoolCode() == null ? null : was.schoolCode().value(),
                    codes.schoolCode() == null ? null : codes.schoolCode().value());
        }
    }

    /** Its systems stay with it. */
    private void move(UnitId superior, DivisionCode division, @Nullable LocalDate effective) {
        if (!superior.equals(before.superior())) {
            UnitName was = existing.superior();
            draft.changed(
                    UnitColumns.SUPERIOR,
                    was == null ? null : was.name(),
                    draft.value(UnitColumns.SUPERIOR));
        }
        if (!division.equals(before.division())) {
            draft.changed(
                    UnitColumns.DIVISION,
                    divisions.name(before.division()),
                    divisions.name(division));
        }
        step(effective, new MoveUnit(before.unit(), superior, division, List.of(), basis));
    }

    private void step(@Nullable LocalDate effective, UnitCommand command) {
        draft.step(row.wave, effective, command);
    }
}
