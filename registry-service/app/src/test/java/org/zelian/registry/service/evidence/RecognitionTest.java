package org.zelian.registry.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.evidence.EvidenceType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class RecognitionTest {

    private static final String WORD = "wordprocessingml.document";

    private static EvidenceType type(byte[] file) throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream(file), 10_000_000)) {
            return Recognition.of(spool);
        }
    }

    private static void refused(byte[] file, String rule) {
        assertThatThrownBy(() -> type(file)).isInstanceOf(FileNotTaken.class).hasMessage(rule);
    }

    @Test
    void documents_and_pictures_are_told_by_their_first_bytes() throws IOException {
        assertThat(type(Samples.pdf("示例"))).isEqualTo(EvidenceType.PDF);
        assertThat(type(Samples.png())).isEqualTo(EvidenceType.PNG);
        assertThat(type(Samples.jpeg())).isEqualTo(EvidenceType.JPEG);
    }

    @Test
    void office_documents_are_told_by_the_content_types_of_their_parts() throws IOException {
        assertThat(type(Samples.ooxml(WORD))).isEqualTo(EvidenceType.DOCX);
        assertThat(type(Samples.ooxml("spreadsheetml.sheet"))).isEqualTo(EvidenceType.XLSX);
        assertThat(type(Samples.ooxml("presentationml.presentation"))).isEqualTo(EvidenceType.PPTX);
    }

    @Test
    void old_office_documents_are_told_by_their_streams() throws IOException {
        assertThat(type(Samples.compound(2, "1Table", "WordDocument"))).isEqualTo(EvidenceType.DOC);
        assertThat(type(Samples.compound(1, "Workbook"))).isEqualTo(EvidenceType.XLS);
        assertThat(type(Samples.compound(1, "Book"))).isEqualTo(EvidenceType.XLS);
        assertThat(type(Samples.compound(5, "a", "b", "c", "d", "PowerPoint Document")))
                .isEqualTo(EvidenceType.PPT);
    }

    @Test
    void what_is_embedded_in_a_document_does_not_make_its_type() throws IOException {
        assertThat(type(Samples.compound(2, "MBD01", "Workbook", "WordDocument")))
                .isEqualTo(EvidenceType.XLS);
        refused(Samples.compound(1, "MBD01", "WordDocument"), "FileIsOfAKnownType");
    }

    @Test
    void a_name_or_a_claim_does_not_make_a_type() {
        refused("<html><script>".getBytes(StandardCharsets.UTF_8), "FileIsOfAKnownType");
        refused(new byte[] {'M', 'Z', 0, 0}, "FileIsOfAKnownType");
        refused(Samples.zip("<Types/>", List.of("a.exe")), "FileIsOfAKnownType");
        refused(Samples.storedZip("a.docx", new byte[3]), "FileIsOfAKnownType");
        refused(Samples.ooxmlOfType("text/html"), "FileIsOfAKnownType");
        refused(Samples.compound(1, "Contents"), "FileIsOfAKnownType");
    }

    @Test
    void a_document_of_two_kinds_is_none() {
        String part = "<Override ContentType=\"application/vnd.openxmlformats-officedocument.";
        refused(
                Samples.zip(
                        "<Types>"
                                + part
                                + "wordprocessingml.document.main+xml\"/>"
                                + part
                                + "spreadsheetml.sheet.main+xml\"/></Types>",
                        List.of()),
                "FileIsOfAKnownType");
    }

    @Test
    void macros_are_not_taken_wherever_they_say_so() {
        refused(
                Samples.ooxmlOfType("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "FileHasNoMacros");
        refused(Samples.ooxml(WORD, "word/vbaProject.bin"), "FileHasNoMacros");
        refused(Samples.compound(2, "Workbook", "_VBA_PROJECT_CUR"), "FileHasNoMacros");
        refused(Samples.compound(1, "Macros", "WordDocument", "VBA"), "FileHasNoMacros");
    }

    @Test
    void what_needs_a_password_is_not_taken() {
        refused(Samples.compound(2, "EncryptionInfo", "EncryptedPackage"), "FileIsNotEncrypted");
        byte[] locked = Samples.ooxml(WORD);
        for (int i = 0; i < locked.length - 8; i++) {
            boolean entry = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1;
            locked[i + 8] |= entry ? (byte) 1 : 0;
        }
        refused(locked, "FileIsNotEncrypted");
    }

    @Test
    void what_is_cut_off_or_made_up_is_refused_and_does_no_harm() {
        byte[] document = Samples.ooxml(WORD);
        for (int length = 4; length < document.length; length++) {
            refused(Arrays.copyOf(document, length), "FileIsOfAKnownType");
        }
        byte[] old = Samples.compound(2, "1Table", "WordDocument");
        int firstStream = 2 * 512 + 128;
        for (int length = 8; length < firstStream; length++) {
            refused(Arrays.copyOf(old, length), "FileIsOfAKnownType");
        }
        byte[] circle = Samples.compound(1, "Workbook");
        circle[512 + 4] = 1;
        Arrays.fill(circle, 512 + 5, 512 + 8, (byte) 0);
        refused(circle, "FileIsOfAKnownType");
    }

    @Test
    void no_more_is_unpacked_than_content_types_may_have() {
        String bomb = "<Types>" + " ".repeat(2 * 1024 * 1024) + "</Types>";
        refused(Samples.zip(bomb, List.of("main.xml")), "FileIsOfAKnownType");
    }

    @Test
    void content_types_lead_nowhere_else() {
        String xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Types>&e;</Types>";
        refused(Samples.zip(xxe, List.of("main.xml")), "FileIsOfAKnownType");
    }
}
