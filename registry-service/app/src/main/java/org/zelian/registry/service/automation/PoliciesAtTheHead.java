package org.zelian.registry.service.automation;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.zelian.registry.ledger.read.LedgerReader;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Whether the policies have answered everything that the ledger holds. */
public final class PoliciesAtTheHead {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final EventProcessingConfiguration processing;
    private final LedgerReader reader;
    private final PoliciesInterest interest;
    private long settled = -1;

    public PoliciesAtTheHead(
            EventProcessingConfiguration processing,
            LedgerReader reader,
            PoliciesInterest interest) {
        this.processing = processing;
        this.reader = reader;
        this.interest = interest;
    }

    /**
     * Waits for them; what they themselves had recorded is waited for, too. Where nothing that any
     * of them answers has been recorded since, there is nothing to wait for.
     *
     * @throws IllegalStateException if they are not there in time
     */
    public synchronized void await(Duration patience) {
        long head = reader.head();
        if (interest.liesBetween(settled + 1, head)) {
            settle(patience);
            head = reader.head();
        }
        settled = head;
    }

    private void settle(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        long head = -1;
        while (head < reader.head()) {
            head = reader.head();
            while (!areThere(head)) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("policies have not reached " + head);
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }

    private boolean areThere(long head) {
        return processing.eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .allMatch(processor -> reached(processor, head));
    }

    private static boolean reached(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .map(EventTrackerStatus::getCurrentPosition)
                        .allMatch(position -> position.orElse(-1) >= head);
    }
}
