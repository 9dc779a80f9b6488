package org.zelian.registry.query.wiring;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zelian.registry.query.directory.Directory;

/** Looks regularly which keys were destroyed, so that memory forgets what they opened. */
@Component
class Erasures {

    private static final long MILLIS = 30_000;

    private final Directory directory;

    Erasures(Directory directory) {
        this.directory = directory;
    }

    @Scheduled(fixedDelay = MILLIS)
    void forget() {
        directory.forgetErased();
    }
}
