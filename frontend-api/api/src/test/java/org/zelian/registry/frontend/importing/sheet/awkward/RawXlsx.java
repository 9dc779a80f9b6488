package org.zelian.registry.frontend.importing.sheet.awkward;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx part by part, as no library would write it. */
public final class RawXlsx {

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String TYPES = "[Content_Types].xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** A header of the two columns that have to be there. */
    public static final String HEADER_ROW =
            "<row r=\"1\">" + text("A1", "单位名称") + text("B1", "标识码") + "</row>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawXlsx() {}

    /** A workbook with a sheet 名单 that holds these rows. */
    public static RawXlsx rows(String rows) {
        return sheet(
                "<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    /** A workbook with this sheet. */
    public static RawXlsx sheet(String xml) {
        return new RawXlsx()
                .with(TYPES, types("sheet.main+xml"))
                .with("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .with(
                        WORKBOOK,
                        "<workbook xmlns=\""
                                + MAIN
                                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                                + " name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("rId1", "worksheet", "worksheets/sheet1.xml"))
                .with(SHEET, xml);
    }

    /** What the package says its parts are. */
    public static String types(String ofWorkbook) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + (ofWorkbook.contains("/") ? ofWorkbook : SPREADSHEET + ofWorkbook)
                + "\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + SPREADSHEET
                + "worksheet+xml\"/></Types>";
    }

    /** One part that leads to another. */
    public static String relations(String id, String type, String target) {
        return "<Relationships"
                   + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                   + " Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    /** A cell that holds its text itself. */
    public static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public RawXlsx with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    public RawXlsx with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    public RawXlsx without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
