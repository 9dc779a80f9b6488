package org.zelian.registry.frontend.evidence;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.frontend.upstream.UpstreamAway;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The answer to whoever opens a file: its bytes, and that they are no page of ours. */
public final class Download {

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    private final HttpServletResponse response;

    Download(HttpServletResponse response) {
        this.response = response;
    }

    /** Passes a file on while it comes in. */
    void pass(HttpHeaders about, InputStream bytes, EvidenceUse use) {
        EvidenceType type = type(about.getFirst(HttpHeaders.CONTENT_TYPE));
        String name = about.getFirst("X-File-Name");
        if (name == null) {
            throw new UpstreamAway("a file without a name");
        }
        boolean inline = use == EvidenceUse.PREVIEW && type.isPreviewed();
        FileName called = new FileName(URLDecoder.decode(name, StandardCharsets.UTF_8), type);
        response.setContentType(type.mediaType());
        response.setContentLengthLong(about.getContentLength());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                called.disposition(inline ? "inline" : "attachment"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        copy(bytes);
    }

    /**
     * Once bytes have gone out nothing can be said any more. The connection ends with them, so that
     * whoever opens the file sees whether some are missing.
     */
    private void copy(InputStream bytes) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try {
            bytes.transferTo(response.getOutputStream());
        } catch (IOException e) {
            LOG.warn("A file was not passed on to its end: {}", e.toString());
        }
    }

    private static EvidenceType type(@Nullable String mediaType) {
        return Arrays.stream(EvidenceType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new UpstreamAway("a file of type " + mediaType));
    }
}
