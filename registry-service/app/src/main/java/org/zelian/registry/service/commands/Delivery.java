package org.zelian.registry.service.commands;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.domain.Act;
import org.zelian.registry.service.storing.Circumstances;
import org.zelian.registry.service.storing.MessageValues;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands a judged command to the command bus, and waits for what becomes of it. */
public final class Delivery {

    private final CommandBus bus;
    private final Duration most;

    public Delivery(CommandBus bus, Duration most) {
        this.bus = bus;
        this.most = most;
    }

    /**
     * Delivers once.
     *
     * @return what went wrong, as it was thrown; empty if it was carried out
     */
    Optional<Throwable> deliver(Ask ask, Act act, Optional<Record> facts, EventMetadata beside) {
        CompletableFuture<@Nullable Throwable> outcome = new CompletableFuture<>();
        bus.dispatch(
                message(ask, act, facts, beside),
                (command, result) -> outcome.complete(thrown(result)));
        try {
            return Optional.ofNullable(outcome.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.of(new OutcomeUnknown(ask.id()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new OutcomeUnknown(ask.id()));
        } catch (ExecutionException e) {
            return Optional.of(e);
        }
    }

    private static @Nullable Throwable thrown(CommandResultMessage<?> result) {
        return result.isExceptional() ? result.exceptionResult() : null;
    }

    private static CommandMessage<?> message(
            Ask ask, Act act, Optional<Record> facts, EventMetadata beside) {
        MetaData carried =
                MetaData.with(Circumstances.BESIDE, beside).and(MessageValues.key(Act.class), act);
        MetaData all =
                facts.map(record -> carried.and(MessageValues.key(record.getClass()), record))
                        .orElse(carried);
        return new GenericCommandMessage<>(
                new GenericMessage<>(ask.id().toString(), ask.command(), all),
                ask.command().getClass().getName());
    }
}
