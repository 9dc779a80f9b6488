package org.zelian.registry.frontend.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.evidence.EvidenceType;

class FileNameTest {

    private static String of(String name, EvidenceType type) {
        return new FileName(name, type).disposition("attachment");
    }

    @Test
    void a_name_is_written_in_utf8_with_a_plain_one_beside_it() {
        assertThat(of("定级 报告*1.PDF", EvidenceType.PDF))
                .isEqualTo(
                        "attachment; filename=\"file.pdf\"; filename*=UTF-8''"
                                + "%E5%AE%9A%E7%BA%A7%20%E6%8A%A5%E5%91%8A%2A1.PDF");
    }

    @Test
    void a_name_ends_as_its_bytes_are() {
        assertThat(of("a.exe", EvidenceType.PDF)).endsWith("''a.exe.pdf");
        assertThat(of("a.jpeg", EvidenceType.JPEG)).endsWith("''a.jpeg");
        assertThat(of("a", EvidenceType.JPEG)).endsWith("''a.jpg");
        assertThat(of("a.doc", EvidenceType.DOCX)).endsWith("''a.doc.docx");
    }

    @Test
    void a_name_cannot_break_out_of_its_header() {
        assertThat(of("a\"; x=\r\nb'.png", EvidenceType.PNG))
                .endsWith("''a%22%3B%20x%3D%0D%0Ab%27.png");
    }
}
