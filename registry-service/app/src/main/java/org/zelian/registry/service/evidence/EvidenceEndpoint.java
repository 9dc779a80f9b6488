package org.zelian.registry.service.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceLimits;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.service.ServiceSettings;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.Senders;
import org.zelian.registry.service.demo.DemoTime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** {@code POST /evidence}: bytes → size, digest, type → stored → on the unit's record. */
@RestController
@RequestMapping(path = "/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
class EvidenceEndpoint {

    private final FileStore store;
    private final Recording recording;
    private final DemoTime demo;
    private final long most;
    private final RegistryJson json = RegistryJson.plain();

    EvidenceEndpoint(
            FileStore store, Recording recording, DemoTime demo, ServiceSettings settings) {
        this.store = store;
        this.recording = recording;
        this.demo = demo;
        this.most = settings.evidenceLimit().toBytes();
    }

    @GetMapping("/limits")
    byte[] limits() {
        return json.write(new EvidenceLimits(most, List.of(EvidenceType.values())));
    }

    /**
     * Answers an {@link EvidenceReceipt}. Nobody's bytes are read before it is known that they may
     * add to the unit's record.
     *
     * @param name of the file, UTF-8, percent-encoded
     */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] upload(
            @RequestParam String unit,
            @RequestHeader("Idempotency-Key") UUID id,
            @RequestHeader("X-File-Name") String name,
            @RequestHeader(name = "X-Acting-Appointment", required = false)
                    @Nullable String appointment,
            InputStream body,
            Authentication sender)
            throws IOException {
        Actor.Person actor = Senders.person(sender);
        Offer said =
                new Offer(
                        id,
                        new UnitId(unit),
                        URLDecoder.decode(name, StandardCharsets.UTF_8),
                        appointment == null ? null : new AppointmentId(appointment));
        Offer offer = demo.during(sender, () -> recording.allowed(said, actor));
        try (Spool file = Spool.of(body, most)) {
            if (file.size() == 0) {
                throw new InvalidValue("FileIsNotEmpty");
            }
            EvidenceType type = Recognition.of(file);
            store.keep(file);
            return json.write(
                    demo.during(
                            sender,
                            () ->
                                    recording.record(
                                            offer, file.digest(), type, file.size(), actor)));
        }
    }
}
