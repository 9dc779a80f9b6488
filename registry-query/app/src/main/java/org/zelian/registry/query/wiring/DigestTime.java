package org.zelian.registry.query.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.zelian.registry.query.digest.DailyDigest;

/**
 * Looks every minute whether it is time for the digest; a round takes minutes where many are told.
 */
class DigestTime {

    private static final long MILLIS = 60_000;

    private final @Nullable DailyDigest digest;

    /**
     * @param digest null where the registry sends no mail
     */
    DigestTime(@Nullable DailyDigest digest) {
        this.digest = digest;
    }

    /** At a fixed rate, so that it runs on a thread of its own. */
    @Scheduled(fixedRate = MILLIS)
    void look() throws InterruptedException {
        if (digest != null) {
            digest.run();
        }
    }
}
