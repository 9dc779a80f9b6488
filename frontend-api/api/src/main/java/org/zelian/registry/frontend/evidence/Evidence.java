package org.zelian.registry.frontend.evidence;

import org.springframework.stereotype.Component;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.evidence.EvidenceLimits;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.frontend.input.Headers;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Moment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Files on their way to the write side and from the query side. */
@Component
final class Evidence {

    private final Upstream service;
    private final Upstream uploads;
    private final Upstream downloads;
    private final Commands commands;
    private final RegistryJson json;

    Evidence(
            Upstream service,
            Upstream uploads,
            Upstream downloads,
            Commands commands,
            RegistryJson json) {
        this.service = service;
        this.uploads = uploads;
        this.downloads = downloads;
        this.commands = commands;
        this.json = json;
    }

    EvidenceLimits limits() {
        return json.read(EvidenceLimits.class, service.get("/evidence/limits", null));
    }

    /** Stores a file and puts it on a unit's record; the same key gets the same outcome again. */
    EvidenceReceipt upload(UnitId unit, Upload file, Sending sending) {
        Map<String, String> headers = new HashMap<>();
        headers.put(Headers.KEY, sending.key().toString());
        headers.put("X-File-Name", FileName.encoded(file.name()));
        if (sending.appointment() != null) {
            headers.put(Headers.ACTING, sending.appointment().value());
        }
        byte[] answer = uploads.send("/evidence?unit=" + unit.value(), headers, file.bytes());
        return json.read(EvidenceReceipt.class, answer);
    }

    /** Writes down that somebody opens a file, and then passes it on. */
    void open(UnitId unit, EvidenceDigest file, EvidenceUse use, Asking asking, Download download) {
        open(
                new OpenEvidence(file, unit, use),
                "/evidence/" + unit.value() + "/" + file.value(),
                use,
                asking,
                download);
    }

    /**
     * The same of a file that goes with a target.
     *
     * @param unit on whose record it is
     */
    void openWithTarget(
            ProtectionTargetId target,
            UnitId unit,
            EvidenceDigest file,
            EvidenceUse use,
            Asking asking,
            Download download) {
        open(
                new OpenTargetEvidence(file, unit, target, use),
                "/target-evidence/" + target.value() + "/" + file.value(),
                use,
                asking,
                download);
    }

    private void open(
            EvidenceCommand opening,
            String place,
            EvidenceUse use,
            Asking asking,
            Download download) {
        Ask ask = new Ask(UUID.randomUUID(), opening, asking.appointment(), null, null);
        Done opened = commands.send(ask);
        Map<String, Object> parameters = parameters(asking.moment(), opened.position());
        StringBuilder path = new StringBuilder(place);
        char mark = '?';
        for (String name : parameters.keySet()) {
            path.append(mark).append(name).append("={").append(name).append('}');
            mark = '&';
        }
        downloads.pass(
                path.toString(),
                parameters,
                asking.appointment(),
                (about, bytes) -> download.pass(about, bytes, use));
    }

    /** What was recorded just now, and so the file's own record, must be known to the views. */
    private static Map<String, Object> parameters(Moment moment, long opened) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("atLeast", opened);
        if (moment.on() != null) {
            parameters.put("on", moment.on());
        }
        if (moment.asOf() != null) {
            parameters.put("asOf", moment.asOf());
        }
        if (moment.snapshot() != null) {
            parameters.put("snapshot", moment.snapshot());
        }
        return parameters;
    }
}
