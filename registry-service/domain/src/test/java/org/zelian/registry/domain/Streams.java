package org.zelian.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One example of several streams: their entries, then a command that a desk carries out in one unit
 * of work on Axon's own store in memory. Unless said otherwise somebody acts today, from today on.
 */
public final class Streams {

    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final List<EventMessage<?>> recorded = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<Class<?>, Object> known = new HashMap<>();
    private String actor = "person-0000000A";
    private @Nullable Role role;
    private LocalDate effective = Examples.TODAY;
    private @Nullable Long expectedVersion;

    /** The repository of an aggregate's streams. */
    public <T> Repository<T> of(Class<T> aggregate) {
        return EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(resolvers())
                .build();
    }

    /** Entries of a stream, in their order. */
    public Streams given(String stream, LocalDate day, RegistryEvent... events) {
        for (RegistryEvent event : events) {
            long sequence = versions.merge(stream, 1L, Long::sum) - 1;
            MetaData beside = MetaData.with(Act.EFFECTIVE, day).and(Act.ACTOR, "person-0000000B");
            store.publish(
                    new GenericDomainEventMessage<>("Given", stream, sequence, event, beside));
        }
        return this;
    }

    public Streams on(LocalDate day) {
        effective = day;
        return this;
    }

    public Streams by(String who) {
        actor = who;
        return this;
    }

    /** Acting under an appointment to this role. */
    public Streams as(Role held) {
        role = held;
        return this;
    }

    public Streams knowing(Object facts) {
        known.put(facts.getClass(), facts);
        return this;
    }

    public Streams having(long version) {
        expectedVersion = version;
        return this;
    }

    /** Carries the command out at a desk. */
    public Result when(RegistryCommand command, Object desk) {
        known.put(Act.class, new Act(actor, role, Examples.TODAY, effective, expectedVersion));
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        new AnnotationCommandHandlerAdapter<>(desk, resolvers()).subscribe(bus);
        try (var listening = store.subscribe(recorded::addAll)) {
            Throwable refusal =
                    catchThrowable(
                            () ->
                                    DefaultCommandGateway.builder()
                                            .commandBus(bus)
                                            .build()
                                            .sendAndWait(command));
            assertThat(listening).isNotNull();
            return new Result(List.copyOf(recorded), effective, refusal);
        }
    }

    private ParameterResolverFactory resolvers() {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Streams.class), this::resolver);
    }

    private @Nullable ParameterResolver<?> resolver(
            Executable handler, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        boolean circumstance = type == Act.class || type.getSimpleName().endsWith("Facts");
        return circumstance ? new Known(type, known) : null;
    }

    private record Known(Class<?> type, Map<Class<?>, Object> known)
            implements ParameterResolver<Object> {

        @Override
        public @Nullable Object resolveParameterValue(Message<?> message) {
            return known.get(type);
        }

        @Override
        public boolean matches(Message<?> message) {
            return known.containsKey(type);
        }
    }

    /** What came of it. */
    public record Result(
            List<EventMessage<?>> recorded, LocalDate effective, @Nullable Throwable refusal) {

        /** These events in this order, from the effective day on, and no others. */
        public void records(RegistryEvent... events) {
            assertThat(refusal).isNull();
            assertThat(recorded)
                    .extracting(m -> (Object) m.getPayload())
                    .containsExactly((Object[]) events);
            assertThat(recorded)
                    .allSatisfy(
                            event ->
                                    assertThat(event.getMetaData().get(Act.EFFECTIVE))
                                            .isEqualTo(effective));
        }

        /** A refusal by this rule, mentioning this; nothing happened in any stream. */
        public void isRefusedBy(Class<?> rule, Object... arguments) {
            assertThat(recorded).isEmpty();
            assertThat(refusal)
                    .isInstanceOf(Refused.class)
                    .hasMessage(Refused.by(rule, arguments).getMessage());
        }

        public void isAConflict() {
            assertThat(recorded).isEmpty();
            assertThat(refusal).isInstanceOf(ConflictingAggregateVersionException.class);
        }
    }
}
