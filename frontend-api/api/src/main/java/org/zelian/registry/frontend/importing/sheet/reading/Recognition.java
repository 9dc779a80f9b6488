package org.zelian.registry.frontend.importing.sheet.reading;

import org.zelian.registry.frontend.importing.sheet.FileFormat;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What kind of file it is, by how it begins; what is nothing else may be text. */
final class Recognition {

    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("%PDF-", "PDF 文件");
        OTHERS.put("\u0089PNG", "图片");
        OTHERS.put("\u00ff\u00d8\u00ff", "图片");
        OTHERS.put("GIF8", "图片");
        OTHERS.put("Rar!", "压缩包");
        OTHERS.put("7z\u00bc\u00af", "压缩包");
        OTHERS.put("\u001f\u008b", "压缩包");
        OTHERS.put("PK\u0005\u0006", "压缩包");
    }

    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private Recognition() {}

    static FileFormat of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (head.startsWith(other.getKey())) {
                throw new WorkbookRefused("WorkbooksAreOfAKnownKind", other.getValue());
            }
        }
        if (head.startsWith(ZIP)) {
            return FileFormat.XLSX;
        }
        return head.startsWith(COMPOUND) ? FileFormat.XLS : FileFormat.CSV;
    }
}
