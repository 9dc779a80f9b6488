package org.zelian.registry.contract.obligation;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/** What can be asked about an obligation. It closes by a fact, never by a tick. */
public sealed interface ObligationCommand extends RegistryCommand {

    ObligationId obligation();

    UnitId unit();

    @Override
    default String stream() {
        return obligation().value();
    }

    /**
     * 豁免: not pursued for a while, with a reason; never for F18 and F30.
     *
     * @param unit whose obligation it is
     * @param until last day, included
     */
    record WaiveObligation(ObligationId obligation, UnitId unit, LocalDate until, Basis basis)
            implements ObligationCommand {}

    /** Takes a waiver back from the effective day on, with a reason. */
    record EndWaiver(ObligationId obligation, UnitId unit, Basis basis)
            implements ObligationCommand {}
}
