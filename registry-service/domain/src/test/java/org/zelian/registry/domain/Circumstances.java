package org.zelian.registry.domain;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One example of a single stream: its entries, then a command under circumstances. Unless said
 * otherwise somebody acts today, from today on, with no facts.
 *
 * @param <T> the aggregate
 */
public final class Circumstances<T> {

    private final FixtureConfiguration<T> fixture;
    private final List<EventMessage<?>> given = new ArrayList<>();
    private final Map<Class<?>, Object> known = new HashMap<>();
    private String actor = "person-0000000A";
    private @Nullable Role role;
    private LocalDate effective = Examples.TODAY;
    private @Nullable Long expectedVersion;

    private Circumstances(Class<T> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(
                message ->
                        new VersionedAggregateIdentifier(
                                (Object) ((RegistryCommand) message.getPayload()).stream(), null));
    }

    public static <T> Circumstances<T> of(Class<T> aggregate) {
        return new Circumstances<>(aggregate);
    }

    /** Entries of the stream, in their order. */
    public Circumstances<T> given(LocalDate day, RegistryEvent... events) {
        return givenBy("person-0000000B", day, events);
    }

    /** Entries of the stream that somebody made. */
    public Circumstances<T> givenBy(String who, LocalDate day, RegistryEvent... events) {
        for (RegistryEvent event : events) {
            given.add(
                    new GenericEventMessage<>(
                            event, MetaData.with(Act.EFFECTIVE, day).and(Act.ACTOR, who)));
        }
        return this;
    }

    public Circumstances<T> on(LocalDate day) {
        effective = day;
        return this;
    }

    public Circumstances<T> by(String who) {
        actor = who;
        return this;
    }

    /** Acting under an appointment to this role. */
    public Circumstances<T> as(Role held) {
        role = held;
        return this;
    }

    public Circumstances<T> knowing(Object facts) {
        known.put(facts.getClass(), facts);
        return this;
    }

    public Circumstances<T> having(long version) {
        expectedVersion = version;
        return this;
    }

    public Result<T> when(RegistryCommand command) {
        known.values().forEach(fixture::registerInjectableResource);
        fixture.registerInjectableResource(
                new Act(actor, role, Examples.TODAY, effective, expectedVersion));
        return new Result<>(fixture.given(given).when(command));
    }

    /** What came of it. */
    public record Result<T>(ResultValidator<T> validator) {

        /** These events, and no others. */
        public void records(RegistryEvent... events) {
            validator.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        /** A refusal by this rule, mentioning this. */
        public void isRefusedBy(Class<?> rule, Object... arguments) {
            validator
                    .expectNoEvents()
                    .expectException(Refused.class)
                    .expectExceptionMessage(Refused.by(rule, arguments).getMessage());
        }

        public void isAConflict() {
            validator.expectNoEvents().expectException(ConflictingAggregateVersionException.class);
        }
    }
}
