package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.LATER;
import static org.zelian.registry.json.Examples.TARGET;
import static org.zelian.registry.json.Examples.UNIT;

import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.obligation.ObligationEvent.WaiverEnded;

import java.util.List;

/** One event of every kind about an obligation. */
final class ObligationExamples {

    private static final ObligationId OBLIGATION = ObligationId.of("F02", TARGET, 1_234);

    private ObligationExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new ObligationWaived(OBLIGATION, UNIT, LATER, BASIS),
                new WaiverEnded(OBLIGATION, UNIT, BASIS));
    }
}
