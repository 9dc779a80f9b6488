package org.zelian.registry.frontend.importing;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.importing.sheet.writing.WorkbookWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Workbooks to keep. */
public final class WorkbookAnswers {

    private WorkbookAnswers() {}

    /** The same file again, with what is wrong beside its rows. */
    public static ResponseEntity<byte[]> withReasons(
            byte[] original, Table table, List<Fault> faults, Function<Fault, String> words)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 4096);
        WorkbookWriter.withReasons(original, table, faults, words, out);
        return file(WorkbookWriter.nameWithReasons(table.workbook()), out.toByteArray());
    }

    /** Bytes under a name; no page of ours, and not kept by anybody on the way. */
    static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        ContentDisposition kept =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
