package org.zelian.registry.contract.obligation;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/** What was said about an obligation. Stream: the obligation's id. */
public sealed interface ObligationEvent extends RegistryEvent {

    ObligationId obligation();

    UnitId unit();

    /**
     * @param until last day, included
     */
    @EventName("obligation.waived")
    record ObligationWaived(ObligationId obligation, UnitId unit, LocalDate until, Basis basis)
            implements ObligationEvent {}

    @EventName("obligation.waiverended")
    record WaiverEnded(ObligationId obligation, UnitId unit, Basis basis)
            implements ObligationEvent {}
}
