package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.obligation.ObligationEvent.WaiverEnded;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Last days of waivers, by obligation. */
final class Waivers {

    private Waivers() {}

    static Map<ObligationId, LocalDate> after(
            Map<ObligationId, LocalDate> waivers, ObligationEvent event) {
        Map<ObligationId, LocalDate> days = new HashMap<>(waivers);
        switch (event) {
            case ObligationWaived e -> days.put(e.obligation(), e.until());
            case WaiverEnded e -> days.remove(e.obligation());
        }
        return days;
    }
}
