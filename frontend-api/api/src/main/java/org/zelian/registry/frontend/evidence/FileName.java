package org.zelian.registry.frontend.evidence;

import org.zelian.registry.contract.evidence.EvidenceType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is called when it leaves, in the form of RFC 6266 and RFC 8187. */
record FileName(String name, EvidenceType type) {

    /** For the header {@code Content-Disposition}; {@code how} is inline or attachment. */
    String disposition(String how) {
        return how
                + "; filename=\"file."
                + endings().getFirst()
                + "\"; filename*=UTF-8''"
                + encoded(whole());
    }

    /** UTF-8, percent-encoded. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** With an ending that says what the bytes are, whatever the name pretends. */
    private String whole() {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(ending -> lower.endsWith("." + ending))
                ? name
                : name + "." + endings().getFirst();
    }

    private List<String> endings() {
        return type == EvidenceType.JPEG
                ? List.of("jpg", "jpeg")
                : List.of(type.name().toLowerCase(Locale.ROOT));
    }
}
