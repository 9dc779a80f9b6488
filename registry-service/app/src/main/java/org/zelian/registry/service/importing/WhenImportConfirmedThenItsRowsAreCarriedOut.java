package org.zelian.registry.service.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.importing.ImportCommand;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.importing.ImportCommandId;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.json.plan.PlanLines;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;
import org.zelian.registry.service.facts.OpenImport;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries an import out: its rows part by part, each part at the same time and of one wave, each
 * row on behalf of whoever confirmed; says after each part how far it has come, and at the end that
 * it ended. Interrupted anywhere and begun again it does only what is missing: parts that were told
 * of are passed over, of the one that was not each command finds its own first answer.
 */
final class WhenImportConfirmedThenItsRowsAreCarriedOut {

    private static final Logger LOG =
            LoggerFactory.getLogger(WhenImportConfirmedThenItsRowsAreCarriedOut.class);

    private final PlanStore plans;
    private final AtTheSameTime rows;
    private final Commands commands;
    private final CommandReading reading;

    WhenImportConfirmedThenItsRowsAreCarriedOut(
            PlanStore plans, AtTheSameTime rows, Commands commands, CommandReading reading) {
        this.plans = plans;
        this.rows = rows;
        this.commands = commands;
        this.reading = reading;
    }

    /**
     * Brings an import to its end.
     *
     * @throws RuntimeException where it has to be begun again
     */
    void carryOut(OpenImport open) throws InterruptedException {
        Optional<byte[]> plan = plans.bytes(open.plan());
        if (plan.isPresent()) {
            carryOut(open, PlanLines.rows(plan.get()));
        } else {
            LOG.error("The plan of {} is lost after {} rows", open.id().value(), open.done());
        }
        say(open, "finished", new FinishImport(open.id()));
    }

    private void carryOut(OpenImport open, Iterator<List<ImportStep>> plan)
            throws InterruptedException {
        for (int row = 0; row < open.done(); row++) {
            plan.next();
        }
        PlanParts parts = new PlanParts(plan);
        int done = open.done();
        while (parts.hasNext()) {
            List<List<ImportStep>> part = parts.next();
            List<RefusedRow> refused = rows.carryOut(open, part);
            done += part.size();
            say(open, Integer.toString(done), new AdvanceImport(open.id(), done, refused));
        }
    }

    /** By a policy's name: whoever confirmed says nothing of this. */
    private void say(OpenImport open, String said, ImportCommand command) {
        UUID id = ImportCommandId.ofProgress(open.id(), open.cause() + "\n" + said);
        Ask ask = new Ask(id, command, null, null, null);
        Actor policy =
                new Actor.Policy(getClass().getSimpleName(), open.cause(), open.correlation());
        try {
            commands.carryOut(ask, policy, reading.digest(ask));
        } catch (Refused e) {
            throw new IllegalStateException(open.id().value() + " stands elsewhere", e);
        }
    }
}
