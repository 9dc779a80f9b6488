package org.zelian.registry.domain.filing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingCommand.CorrectCertificate;
import org.zelian.registry.contract.filing.FilingCommand.CorrectExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCancellation;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.reservation.Reservations;
import org.zelian.registry.domain.reservation.Unique;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Commands that touch a filing and what only one filing may hold, in one unit of work: the filing
 * first, then its target and its certificate's number.
 */
public final class FilingDesk {

    private final Repository<Filing> filings;
    private final Reservations reservations;

    public FilingDesk(Repository<Filing> filings, Repository<Reservation> reservations) {
        this.filings = filings;
        this.reservations = new Reservations(reservations);
    }

    @CommandHandler
    void handle(PrepareFiling command, Act act, FilingFacts facts) throws Exception {
        open(command, act, filing -> filing.decide(command, act, facts));
    }

    @CommandHandler
    void handle(RecordExistingFiling command, Act act, FilingFacts facts) throws Exception {
        open(command, act, filing -> filing.decide(command, act, facts));
    }

    @CommandHandler
    void handle(CorrectExistingFiling command, Act act, FilingFacts facts) throws Exception {
        change(command, act, filing -> filing.decide(command, act, facts));
    }

    @CommandHandler
    void handle(RecordCertificate command, Act act) throws Exception {
        change(command, act, filing -> filing.decide(command, act));
    }

    @CommandHandler
    void handle(CorrectCertificate command, Act act) throws Exception {
        change(command, act, filing -> filing.decide(command, act));
    }

    @CommandHandler
    void handle(WithdrawFiling command, Act act) throws Exception {
        change(command, act, filing -> filing.decide(command, act));
    }

    @CommandHandler
    void handle(RecordCancellation command, Act act) throws Exception {
        change(command, act, filing -> filing.decide(command, act));
    }

    private void open(FilingCommand command, Act act, Consumer<Filing> decision) throws Exception {
        Aggregate<Filing> filing =
                filings.newInstance(
                        () -> {
                            Filing opened = new Filing();
                            decision.accept(opened);
                            return opened;
                        });
        settle(command, act, Set.of(), filing);
    }

    private void change(FilingCommand command, Act act, Consumer<Filing> decision)
            throws Exception {
        Aggregate<Filing> filing = filings.load(command.stream());
        act.hasSeen(command.stream(), filing.version());
        Set<Unique> before = filing.invoke(Filing::held);
        filing.execute(decision);
        settle(command, act, before, filing);
    }

    private void settle(
            FilingCommand command, Act act, Set<Unique> before, Aggregate<Filing> filing)
            throws Exception {
        reservations.settle(command.stream(), act, before, filing.invoke(Filing::held));
    }
}
