package org.zelian.registry.domain.parameter;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.contract.parameter.ParameterCommand.IntroduceCode;
import org.zelian.registry.contract.parameter.ParameterCommand.WithdrawCode;
import org.zelian.registry.contract.parameter.ParameterEvent;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.TermEndsAfterItBegins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 代码表: the codes of one table and the days on which each is in force. */
public class CodeTable {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private final Map<String, List<Term>> codes = new HashMap<>();

    CodeTable() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IntroduceCode command, Act act) {
        act.mayLieAhead(command.basis());
        TermEndsAfterItBegins.check(act.effective(), command.until());
        ACodeIsNotItsOwnSuccessor.check(command.code(), command.succeededBy());
        Term wanted = new Term(act.effective(), command.until());
        terms(command.code())
                .forEach(held -> ACodeIsIntroducedOnce.check(command.code(), wanted, held));
        act.record(
                new CodeIntroduced(
                        command.table(),
                        command.code(),
                        command.label(),
                        command.order(),
                        command.until(),
                        command.succeededBy(),
                        command.source(),
                        command.basis()));
    }

    @CommandHandler
    void decide(WithdrawCode command, Act act) {
        act.mayLieAhead(command.basis());
        ACodeIsNotItsOwnSuccessor.check(command.code(), command.succeededBy());
        OnlyACodeInForceIsWithdrawn.check(
                command.code(), act.effective(), inForce(command.code(), act.effective()));
        act.record(
                new CodeWithdrawn(
                        command.table(),
                        command.code(),
                        command.succeededBy(),
                        command.source(),
                        command.basis()));
    }

    private List<Term> terms(String code) {
        return codes.getOrDefault(code, List.of());
    }

    private @Nullable Term inForce(String code, LocalDate day) {
        return terms(code).stream().filter(term -> term.covers(day)).findFirst().orElse(null);
    }

    @EventSourcingHandler
    void evolve(ParameterEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        switch (event) {
            case CodeIntroduced introduced -> {
                id = "codetable-" + introduced.table();
                codes.computeIfAbsent(introduced.code(), code -> new ArrayList<>())
                        .add(new Term(effective, introduced.until()));
            }
            case CodeWithdrawn withdrawn ->
                    codes.computeIfPresent(
                            withdrawn.code(), (code, terms) -> ended(terms, effective));
            case ParameterSet other -> {}
            case HolidaysPublished other -> {}
        }
    }

    private static List<Term> ended(List<Term> terms, LocalDate day) {
        List<Term> ended = new ArrayList<>();
        for (Term term : terms) {
            ended.add(term.covers(day) ? new Term(term.from(), day.minusDays(1)) : term);
        }
        return ended;
    }
}
