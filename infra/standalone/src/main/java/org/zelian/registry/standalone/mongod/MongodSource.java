package org.zelian.registry.standalone.mongod;

import java.io.IOException;
import java.nio.file.Path;

/** A place a mongod can be downloaded from. */
interface MongodSource {
    /** Its name in a progress line, in Chinese. */
    String name();

    /**
     * Downloads into the empty folder given, checks what came, and returns the executable file
     * inside that folder.
     *
     * @throws IOException why this source has none for this machine, in a short phrase
     */
    Path fetch(Path folder) throws IOException, InterruptedException;
}
