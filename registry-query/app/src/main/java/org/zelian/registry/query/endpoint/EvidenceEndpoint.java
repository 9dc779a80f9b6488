package org.zelian.registry.query.endpoint;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.evidence.EvidenceQueries;
import org.zelian.registry.query.evidence.EvidenceState;
import org.zelian.registry.query.evidence.StoredFiles;
import org.zelian.registry.views.Moment;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * {@code GET /evidence/{unit}/{file}}, {@code GET /target-evidence/{target}/{file}}: the bytes of a
 * file on record, with its type, its size and {@code X-File-Name}, UTF-8, percent-encoded. That
 * somebody opens it is for the edge to write down before.
 */
@RestController
public class EvidenceEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceEndpoint.class);

    private final Circumstances circumstances;
    private final EvidenceQueries evidence;
    private final StoredFiles files;

    public EvidenceEndpoint(
            Circumstances circumstances, EvidenceQueries evidence, StoredFiles files) {
        this.circumstances = circumstances;
        this.evidence = evidence;
        this.files = files;
    }

    /** Passes the bytes on, or answers a {@link Problem} before the first of them. */
    @GetMapping("/evidence/{unit}/{file}")
    public void show(
            @PathVariable String unit,
            @PathVariable String file,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Long atLeast,
            @RequestParam(required = false) @Nullable Long snapshot,
            @RequestHeader(name = "X-Acting-Appointment", required = false)
                    @Nullable String appointment,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        Asked asked = asked(new Moment(on, asOf, atLeast, snapshot), appointment, token);
        pass(evidence.seen(new UnitId(unit), new EvidenceDigest(file), asked), response);
    }

    /** The same of a file that goes with a target. */
    @GetMapping("/target-evidence/{target}/{file}")
    public void showWithTarget(
            @PathVariable String target,
            @PathVariable String file,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Long atLeast,
            @RequestParam(required = false) @Nullable Long snapshot,
            @RequestHeader(name = "X-Acting-Appointment", required = false)
                    @Nullable String appointment,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        Asked asked = asked(new Moment(on, asOf, atLeast, snapshot), appointment, token);
        EvidenceDigest digest = new EvidenceDigest(file);
        pass(evidence.seenWith(new ProtectionTargetId(target), digest, asked), response);
    }

    private Asked asked(Moment moment, @Nullable String appointment, Jwt token)
            throws InterruptedException {
        return circumstances.asked(
                moment, appointment == null ? null : new AppointmentId(appointment), token);
    }

    private void pass(EvidenceState found, HttpServletResponse response) throws IOException {
        files.check(found);
        // Its key is there: the bytes were opened with it.
        String name = Objects.requireNonNull(evidence.name(found));
        response.setContentType(found.type().mediaType());
        response.setContentLengthLong(found.size());
        response.setHeader("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8));
        copy(found, response);
    }

    /**
     * Once bytes have gone out nothing can be said any more. The connection ends with them, so that
     * whoever reads sees whether some are missing.
     */
    private void copy(EvidenceState file, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try {
            files.copy(file, response.getOutputStream());
        } catch (IOException | RuntimeException e) {
            LOG.warn("File {} was not shown to its end: {}", file.file().value(), e.toString());
        }
    }
}
