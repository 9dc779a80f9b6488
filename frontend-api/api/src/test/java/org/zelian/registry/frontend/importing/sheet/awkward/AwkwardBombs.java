package org.zelian.registry.frontend.importing.sheet.awkward;

import java.util.List;

/** Files that are meant to do harm. */
final class AwkwardBombs {

    private static final String TOO_MUCH = "× WorkbooksUnpackWithinTheirLimit";
    private static final String ENTITIES = "× WorkbooksDeclareNoEntities";
    private static final String BODY =
            "<worksheet xmlns=\""
                    + RawXlsx.MAIN
                    + "\"><sheetData><row r=\"1\">"
                    + RawXlsx.text("A1", "&a;")
                    + "</row></sheetData></worksheet>";

    private AwkwardBombs() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of(
                        "rows that pack to nothing",
                        RawXlsx.rows(RawXlsx.HEADER_ROW + "<row/>".repeat(2_000_000)),
                        TOO_MUCH),
                of(
                        "parts that are too much only together",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + numbered(
                                                "<row><c s=\"#\"/>" + "<c/>".repeat(80) + "</row>",
                                                50_000)),
                        TOO_MUCH),
                of("parts beyond number", parts(), TOO_MUCH),
                of(
                        "one text of millions of characters",
                        RawXlsx.rows("<row>" + RawXlsx.text("A1", numbers(2_000_000)) + "</row>"),
                        TOO_MUCH),
                of(
                        "one attribute of millions of characters",
                        RawXlsx.rows("<row r=\"" + numbers(2_000_000) + "\"/>"),
                        TOO_MUCH),
                of(
                        "elements in one another without end",
                        RawXlsx.rows(
                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                                        + "<r>".repeat(200_000)
                                        + "</r>".repeat(200_000)
                                        + "</is></c></row>"),
                        TOO_MUCH),
                of(
                        "texts that are too many together",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + "<row>"
                                        + RawXlsx.text("A2", numbers(30_000))
                                                .repeat(30)
                                                .replace(" r=\"A2\"", "")
                                        + "</row>"),
                        "× TextOfAllCellsIsWithinItsLimit 20"),
                of(
                        "merged cells beyond number",
                        RawXlsx.sheet(
                                "<worksheet xmlns=\""
                                        + RawXlsx.MAIN
                                        + "\"><sheetData>"
                                        + RawXlsx.HEADER_ROW
                                        + "</sheetData><mergeCells>"
                                        + numbered("<mergeCell ref=\"A#:A9#\"/>", 110_000)
                                        + "</mergeCells></worksheet>"),
                        TOO_MUCH),
                of(
                        "merged cells one on top of the other",
                        RawXlsx.sheet(
                                "<worksheet xmlns=\""
                                        + RawXlsx.MAIN
                                        + "\"><sheetData>"
                                        + RawXlsx.HEADER_ROW
                                        + numbered(
                                                "<row r=\"1#\">"
                                                        + RawXlsx.text("B1#", "x")
                                                        + "</row>",
                                                40)
                                        + "</sheetData><mergeCells>"
                                        + numbered("<mergeCell ref=\"A1:A9999\" x=\"#\"/>", 5_000)
                                        + "</mergeCells></worksheet>"),
                        TOO_MUCH),
                of(
                        "a file of somebody else's",
                        RawXlsx.sheet(
                                "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + BODY),
                        ENTITIES),
                of(
                        "entities that multiply",
                        RawXlsx.sheet(
                                "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY a"
                                        + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                                        + BODY),
                        ENTITIES),
                of(
                        "a declaration that lies elsewhere",
                        RawXlsx.sheet(
                                "<!DOCTYPE worksheet SYSTEM"
                                        + " \"http://127.0.0.1:9/a.dtd\"><worksheet/>"),
                        ENTITIES),
                of(
                        "a declaration in the list of parts",
                        RawXlsx.rows("")
                                .with(
                                        RawXlsx.TYPES,
                                        "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                                + RawXlsx.types("sheet.main+xml")),
                        ENTITIES));
    }

    private static RawXlsx parts() {
        RawXlsx xlsx = RawXlsx.rows(RawXlsx.HEADER_ROW);
        for (int i = 0; i < 60; i++) {
            xlsx.with("xl/media/" + i, "x");
        }
        return xlsx;
    }

    private static String numbers(int length) {
        StringBuilder text = new StringBuilder(length + 10);
        for (int i = 0; text.length() < length; i++) {
            text.append(i * 7919 % 10_007);
        }
        return text.substring(0, length);
    }

    private static String numbered(String text, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(text.replace("#", String.valueOf(i)));
        }
        return all.toString();
    }

    private static AwkwardWorkbook of(String name, RawXlsx xlsx, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xlsx", xlsx.bytes(), outcome);
    }
}
