package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportPlanReceipt;
import org.zelian.registry.frontend.input.Headers;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.frontend.upstream.UpstreamRefused;
import org.zelian.registry.json.RegistryJson;

import java.io.ByteArrayInputStream;
import java.util.Map;

/** The write side's door for what an import asks for. */
@Component
final class Plans {

    private final Upstream uploads;
    private final RegistryJson json;

    Plans(Upstream uploads, RegistryJson json) {
        this.uploads = uploads;
        this.json = json;
    }

    /**
     * Refuses whoever may bring nothing to a unit: the door looks at the sender before it looks at
     * the plan, and an empty one leaves nothing behind.
     */
    void mayBeBrought(UnitId unit, @Nullable AppointmentId appointment) {
        try {
            var _ = uploads.sendNothing(door(unit), headers(appointment));
        } catch (UpstreamRefused e) {
            if (!e.refusal().rule().equals("APlanIsWithinItsLimit")) {
                throw e;
            }
        }
    }

    ImportPlanReceipt bring(UnitId unit, @Nullable AppointmentId appointment, byte[] plan) {
        byte[] answer =
                uploads.send(door(unit), headers(appointment), new ByteArrayInputStream(plan));
        return json.read(ImportPlanReceipt.class, answer);
    }

    private static String door(UnitId unit) {
        return "/import-plans?unit=" + unit.value();
    }

    private static Map<String, String> headers(@Nullable AppointmentId appointment) {
        return appointment == null ? Map.of() : Map.of(Headers.ACTING, appointment.value());
    }
}
