package org.zelian.registry.e2e;

import java.nio.charset.StandardCharsets;

/** Files small enough to be made at hand. */
final class Papers {

    private Papers() {}

    /** A PDF with nothing on its page but, in a comment, what it stands for. */
    static byte[] of(String what) {
        return """
        %%PDF-1.4
        %% %s
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [] /Count 0 >>
        endobj
        trailer
        << /Root 1 0 R >>
        %%%%EOF
        """
                .formatted(what)
                .getBytes(StandardCharsets.UTF_8);
    }
}
