package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.views.parameter.CodeView;
import org.zelian.registry.views.parameter.ParameterQuery.ShowCodeTable;

import java.time.LocalDate;
import java.util.List;

/** 行政区划 that are in force now, by code or by name, with or without province and city before it. */
final class Divisions {

    private final List<CodeView> codes;

    private Divisions(List<CodeView> codes) {
        this.codes = codes;
    }

    static Divisions of(Checking checking) {
        return new Divisions(checking.list(new ShowCodeTable("division", false), CodeView.class));
    }

    /**
     * The division that a cell means; null where the row is wrong now, or was before.
     *
     * @param day on which it has to be in force
     */
    @Nullable DivisionCode meant(Draft draft, Column<String> column, LocalDate day) {
        String said = draft.value(column);
        if (said == null) {
            return null;
        }
        String key = Spelling.key(said);
        CodeView found =
                codes.stream()
                        .filter(code -> isCalled(code, key))
                        .findFirst()
                        .or(() -> codes.stream().filter(code -> endsWith(code, key)).findFirst())
                        .orElse(null);
        if (found == null) {
            draft.wrong(column, "DivisionsAreKnown", said);
            return null;
        }
        if (found.from().isAfter(day)) {
            draft.wrong(column, "DivisionCodesAreInForce", found.code(), day);
        }
        return new DivisionCode(found.code());
    }

    /** As people read it. */
    String name(DivisionCode division) {
        return codes.stream()
                .filter(code -> code.code().equals(division.value()))
                .map(CodeView::label)
                .findFirst()
                .orElse(division.value());
    }

    private static boolean isCalled(CodeView code, String key) {
        return Spelling.key(code.label()).equals(key) || Spelling.key(code.code()).equals(key);
    }

    private static boolean endsWith(CodeView code, String key) {
        return key.endsWith(Spelling.key(code.label()));
    }
}
