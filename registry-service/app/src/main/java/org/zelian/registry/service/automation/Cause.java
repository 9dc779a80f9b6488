package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.service.storing.Circumstances;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The event that a policy answers.
 *
 * @param event its id
 * @param position in the ledger
 * @param effective the day from which it holds; what follows from it holds from then, too
 * @param correlation id of the command that began the chain
 */
record Cause(String event, long position, LocalDate effective, String correlation) {

    static Cause of(EventMessage<?> message, TrackingToken token) {
        EventMetadata beside =
                (EventMetadata)
                        Objects.requireNonNull(message.getMetaData().get(Circumstances.BESIDE));
        return new Cause(
                message.getIdentifier(),
                ((GlobalSequenceTrackingToken) token).getGlobalIndex(),
                beside.effective(),
                beside.correlation());
    }
}
