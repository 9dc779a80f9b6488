package org.zelian.registry.frontend.print;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/** Answers with a document to keep. */
public final class Printing {

    /** Media type of a Word file. */
    public static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Printing() {}

    /** As a Word file. */
    public static ResponseEntity<byte[]> word(Printout printout) {
        return file(printout.name() + ".docx", WORD, WordFile.of(printout));
    }

    /** As PDF. */
    public static ResponseEntity<byte[]> pdf(Printout printout) {
        return file(
                printout.name() + ".pdf", MediaType.APPLICATION_PDF_VALUE, PdfFile.of(printout));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        ContentDisposition kept =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }
}
