package org.zelian.registry.json.plan;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.RawJson;
import org.zelian.registry.json.value.UnreadableValue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A step as a line says it.
 *
 * @param name of the command, {@code unit.RegisterUnit}
 * @param command its fields
 */
record PlanLine(
        String sheet,
        int row,
        int step,
        int wave,
        @Nullable LocalDate effective,
        String name,
        RawJson command) {

    private static final RegistryJson JSON = RegistryJson.plain();

    static byte[] write(ImportStep step) {
        RegistryCommand command = step.command();
        String fields = new String(JSON.write(command), StandardCharsets.UTF_8);
        return JSON.write(
                new PlanLine(
                        step.sheet(),
                        step.row(),
                        step.step(),
                        step.wave(),
                        step.effective(),
                        CommandCatalogue.name(command.getClass()),
                        new RawJson(fields, "/command")));
    }

    /**
     * The step of a line.
     *
     * @throws UnreadableValue with its place in the line
     */
    static ImportStep read(byte[] bytes) {
        PlanLine line = JSON.read(PlanLine.class, bytes);
        Class<? extends RegistryCommand> type = CommandCatalogue.command(line.name());
        if (type == null) {
            throw new UnreadableValue("/name", "CommandIsKnown", List.of(line.name()));
        }
        try {
            return new ImportStep(
                    line.sheet(),
                    line.row(),
                    line.step(),
                    line.wave(),
                    line.effective(),
                    JSON.read(type, line.command()));
        } catch (InvalidValue e) {
            throw new UnreadableValue("", e.rule(), e.arguments());
        }
    }
}
