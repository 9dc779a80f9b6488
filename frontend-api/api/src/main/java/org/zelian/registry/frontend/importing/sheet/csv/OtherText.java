package org.zelian.registry.frontend.importing.sheet.csv;

import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.util.Locale;

/** Text that is no table, though it may be called one: many systems export web pages as xls. */
final class OtherText {

    private static final int LOOKED_AT = 500;

    private OtherText() {}

    static void judge(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new WorkbookRefused("WorkbooksAreNotEmpty");
        }
        String head =
                trimmed.substring(0, Math.min(LOOKED_AT, trimmed.length()))
                        .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml") || head.startsWith("<workbook")) {
            throw other(head.contains("spreadsheet") ? "Excel 2003 的 XML 表格" : "XML 文件");
        }
        if (head.startsWith("<") || head.startsWith("mime-version:")) {
            throw other("网页");
        }
        if (head.startsWith("{\\rtf")) {
            throw other("RTF 文档");
        }
    }

    private static WorkbookRefused other(String kind) {
        return new WorkbookRefused("WorkbooksAreOfAKnownKind", kind);
    }
}
