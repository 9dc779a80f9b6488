package org.zelian.registry.domain.importing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.importing.ImportEvent;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.domain.Act;

import java.util.Objects;

/** 导入: decides that one begins, and what is said of how far it has come. */
public class Import {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable UnitId unit;
    private int asked;
    private int done;
    private int refused;
    private boolean finished;

    Import() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ConfirmImport command, Act act, ImportFacts facts) {
        act.isAboutThePast(command.basis());
        int planned = ThePlanIsKept.check(facts.planned());
        ThePlanIsOfTheRowsCounted.check(planned, command.counts().asked());
        FileNamesAreSealedForWhoConfirms.check(act, command.workbook().name());
        act.record(
                new ImportConfirmed(
                        command.id(),
                        command.unit(),
                        command.kind(),
                        command.workbook(),
                        command.plan(),
                        command.counts(),
                        command.basis()));
    }

    @CommandHandler
    void decide(AdvanceImport command, Act act) {
        act.isAboutThePast(Basis.none());
        AFinishedImportTakesNothingMore.check(finished);
        AnImportAdvancesRowByRow.check(done, command.done(), command.refused().size(), asked);
        act.record(new ImportAdvanced(command.id(), unit(), command.done(), command.refused()));
    }

    /**
     * Also before the last row, where the plan was lost: what was not done is told by the counts.
     */
    @CommandHandler
    void decide(FinishImport command, Act act) {
        act.isAboutThePast(Basis.none());
        AFinishedImportTakesNothingMore.check(finished);
        act.record(new ImportFinished(command.id(), unit(), done - refused, refused));
    }

    private UnitId unit() {
        return Objects.requireNonNull(unit);
    }

    @EventSourcingHandler
    void evolve(ImportEvent event) {
        id = event.id().value();
        unit = event.unit();
        switch (event) {
            case ImportConfirmed e -> asked = e.counts().asked();
            case ImportAdvanced e -> {
                done = e.done();
                refused += e.refused().size();
            }
            case ImportFinished e -> finished = true;
        }
    }
}
