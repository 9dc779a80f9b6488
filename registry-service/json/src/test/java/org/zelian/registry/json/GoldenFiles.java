package org.zelian.registry.json;

import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.catalogue.EventCatalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file per event version, exactly the bytes the ledger keeps. Added, never edited. */
final class GoldenFiles {

    private static final Path FOLDER = Path.of("../contract/src/test/resources/golden");

    private GoldenFiles() {}

    static Path of(String nameAndRevision) {
        return FOLDER.resolve(nameAndRevision + ".json");
    }

    static String name(Class<? extends RegistryEvent> event) {
        EventName name = EventCatalogue.name(event);
        return name.value() + ".v" + name.revision();
    }

    /** Adds the files of new event versions from the examples; an existing file stays as it is. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (RegistryEvent event : Examples.all().toList()) {
            Path file = of(name(event.getClass()));
            if (Files.notExists(file)) {
                Files.write(file, RegistryJson.plain().writeEvent(event));
            }
        }
    }
}
