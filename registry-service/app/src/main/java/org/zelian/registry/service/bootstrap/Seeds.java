package org.zelian.registry.service.bootstrap;

import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.RawJson;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rules, code tables and holidays that a registry begins with, from a file, as commands. */
final class Seeds {

    /**
     * @param name of the command
     * @param effective first day in force
     */
    record Seed(String name, LocalDate effective, RawJson command) {

        RegistryCommand read(RegistryJson json) {
            return json.read(Objects.requireNonNull(CommandCatalogue.command(name)), command);
        }
    }

    private record SeedFile(List<Seed> seeds) {}

    private Seeds() {}

    static List<Seed> all(RegistryJson json) {
        try (InputStream file = Seeds.class.getResourceAsStream("seeds.json")) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            return json.read(SeedFile.class, bytes).seeds();
        } catch (IOException e) {
            throw new IllegalStateException("The seeds are part of the program", e);
        }
    }
}
