package org.zelian.registry.service.importing;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.contract.importing.ImportCommandId;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;
import org.zelian.registry.service.commands.FactsLagBehind;
import org.zelian.registry.service.commands.IdReused;
import org.zelian.registry.service.facts.OpenImport;
import org.zelian.registry.service.facts.authority.NotPermitted;

import java.util.List;

/**
 * Carries out the steps of a row, one after the other, up to the first that is refused. What an
 * earlier attempt did is found by its id.
 */
final class CarryingOut {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOut.class);
    private static final int ATTEMPTS = 10;
    private static final String FASTER = "NobodyWasFaster";

    private final Commands commands;
    private final CommandReading reading;

    CarryingOut(Commands commands, CommandReading reading) {
        this.commands = commands;
        this.reading = reading;
    }

    /**
     * What was refused of a row; null if nothing was.
     *
     * @throws RuntimeException what may be tried again, as {@link Commands#carryOut} says
     */
    @Nullable RefusedRow carryOut(OpenImport open, List<ImportStep> row) {
        Actor actor = new Actor.OnBehalf(open.person(), open.cause(), open.correlation());
        for (ImportStep step : row) {
            Ask ask =
                    new Ask(
                            ImportCommandId.of(open.id(), step.sheet(), step.row(), step.step()),
                            step.command(),
                            open.appointment(),
                            step.effective(),
                            null);
            try {
                untilDecided(ask, actor);
            } catch (Refused e) {
                return refused(step, e.rule(), e.arguments());
            } catch (NotPermitted e) {
                return refused(step, e.rule(), e.arguments());
            } catch (IdReused e) {
                return refused(step, "AnIdIsUsedOnce", List.of());
            }
        }
        return null;
    }

    /** Rows carried out at the same time may be in each other's way for a while. */
    private void untilDecided(Ask ask, Actor actor) {
        String digest = reading.digest(ask);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                commands.carryOut(ask, actor, digest);
                return;
            } catch (FactsLagBehind e) {
                LOG.info("{} waits for the facts", ask.id());
            } catch (Refused e) {
                if (!e.rule().equals(FASTER)) {
                    throw e;
                }
            }
        }
        commands.carryOut(ask, actor, digest);
    }

    private static RefusedRow refused(ImportStep step, String rule, List<String> arguments) {
        RegistryCommand command = step.command();
        return new RefusedRow(
                step.sheet(),
                step.row(),
                step.step(),
                CommandCatalogue.name(command.getClass()),
                rule,
                arguments);
    }
}
