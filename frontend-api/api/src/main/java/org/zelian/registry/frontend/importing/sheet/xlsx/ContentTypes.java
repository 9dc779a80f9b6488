package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a package says its parts are, and what follows for who wants a spreadsheet. */
record ContentTypes(Parts parts, Map<String, String> byPart) {

    static final String PART = "[content_types].xml";

    private static final String DDE = "ddeLink";

    static ContentTypes of(Parts parts) throws IOException {
        Map<String, String> types = new HashMap<>();
        if (parts.has(PART)) {
            try (InputStream in = parts.part(PART)) {
                Xml xml = new Xml(in);
                while (xml.nextStart()) {
                    String part = xml.attribute("PartName");
                    if (part != null) {
                        types.put(Parts.name(part), xml.attribute("ContentType", ""));
                    }
                }
            }
        }
        return new ContentTypes(parts, types);
    }

    /**
     * Refuses what is no spreadsheet, or runs something by itself.
     *
     * @param main the part with which the package begins; null for none
     */
    void judge(@Nullable String main) throws IOException {
        String type = main == null ? "" : byPart.getOrDefault(main, "");
        if (main == null || !parts.has(PART)) {
            throw other(kindOfArchive());
        }
        if (type.contains("sheet.binary")) {
            throw other("Excel 二进制工作簿（xlsb）");
        }
        if (type.contains("wordprocessingml")) {
            throw other("Word 文档");
        }
        if (type.contains("presentationml")) {
            throw other("演示文稿");
        }
        if (!type.isEmpty() && !type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw other("其他 Office 文件");
        }
        if (type.contains("macroEnabled") || runsByItself()) {
            throw new WorkbookRefused("WorkbooksHaveNoMacros");
        }
    }

    private static WorkbookRefused other(String kind) {
        return new WorkbookRefused("WorkbooksAreOfAKnownKind", kind);
    }

    private String kindOfArchive() throws IOException {
        if (parts.has("mimetype")) {
            try (InputStream in = parts.part("mimetype")) {
                String said = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                if (said.contains("opendocument")) {
                    return "OpenDocument 文件（ods）";
                }
            }
        }
        return "压缩包";
    }

    private boolean runsByItself() throws IOException {
        for (String name : parts.names()) {
            if (name.endsWith("vbaproject.bin")
                    || name.contains("/macrosheets/")
                    || (name.contains("/externallinks/") && name.endsWith(".xml") && isDde(name))) {
                return true;
            }
        }
        return false;
    }

    /** A link through which a spreadsheet program starts others. */
    private boolean isDde(String part) throws IOException {
        try (InputStream in = parts.part(part)) {
            Xml xml = new Xml(in);
            while (xml.nextStart()) {
                if (xml.name().equals(DDE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
