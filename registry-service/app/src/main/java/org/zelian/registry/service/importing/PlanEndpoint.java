package org.zelian.registry.service.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportLimits;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.ImportPlanReceipt;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.LimitedBody;
import org.zelian.registry.service.commands.Senders;
import org.zelian.registry.service.demo.DemoTime;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** {@code POST /import-plans}: who may → lines → rows → sealed and kept → its digest. */
@RestController
@RequestMapping(path = "/import-plans", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanEndpoint {

    private final PlanStore store;
    private final Confirming confirming;
    private final DemoTime demo;
    private final RegistryJson json = RegistryJson.plain();

    PlanEndpoint(PlanStore store, Confirming confirming, DemoTime demo) {
        this.store = store;
        this.confirming = confirming;
        this.demo = demo;
    }

    /**
     * Answers an {@link ImportPlanReceipt}. Nothing is read before it is known that the sender may
     * confirm an import of the unit.
     */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] upload(
            @RequestParam String unit,
            @RequestHeader(name = "X-Acting-Appointment", required = false)
                    @Nullable String appointment,
            InputStream body,
            Authentication sender)
            throws IOException {
        Actor.Person actor = Senders.person(sender);
        UnitId below = new UnitId(unit);
        AppointmentId chosen = appointment == null ? null : new AppointmentId(appointment);
        demo.during(sender, () -> confirming.mayBeGiven(below, chosen, actor));
        byte[] plan = LimitedBody.read(body, ImportLimits.BYTES);
        int rows = PlanReading.rows(plan);
        ImportPlanDigest digest = new ImportPlanDigest(sha256(plan));
        store.keep(digest, plan, rows);
        return json.write(new ImportPlanReceipt(digest, rows, plan.length));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
