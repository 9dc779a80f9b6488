package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.time.LocalDate;
import java.util.List;

/** 依据: the paper on which a row rests, in three columns. */
record PaperColumns(Column<String> number, Column<String> issuer, Column<LocalDate> issuedOn) {

    private static final String WHOLE = "文号、签发单位、签发日期须一起填写。";

    /** Columns that may be left blank, all three of them. */
    static PaperColumns optional() {
        return new PaperColumns(
                Column.of("依据文号", Parsers.text(80))
                        .alsoCalled("文号", "文件号", "批文文号")
                        .suchAs("示教〔2026〕1号")
                        .explained("办理依据的文件。" + WHOLE),
                Column.of("签发单位", Parsers.text(80))
                        .alsoCalled("发文单位", "发文机关")
                        .suchAs(SampleCity.BUREAU)
                        .explained(WHOLE),
                Column.of("签发日期", Parsers.day())
                        .alsoCalled("发文日期", "文件日期")
                        .suchAs("2026-01-15")
                        .explained(WHOLE));
    }

    /** Columns of which none may be left blank. */
    static PaperColumns mandatory() {
        PaperColumns all = optional();
        return new PaperColumns(
                all.number().mandatory(), all.issuer().mandatory(), all.issuedOn().mandatory());
    }

    List<Column<?>> all() {
        return List.of(number, issuer, issuedOn);
    }

    /** The paper of a row; where a part of it is missing the row is wrong. */
    @Nullable OfficialDocument of(Draft draft) {
        String said = draft.value(number);
        String by = draft.value(issuer);
        LocalDate on = draft.value(issuedOn);
        if (said != null && by != null && on != null) {
            return new OfficialDocument(said, by, on);
        }
        boolean some = said != null || by != null || on != null;
        if (some && !draft.isWrong()) {
            draft.wrong(number, "PapersAreNamedWhole");
        }
        return null;
    }
}
