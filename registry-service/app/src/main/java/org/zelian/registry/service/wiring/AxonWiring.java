package org.zelian.registry.service.wiring;

import com.mongodb.client.MongoDatabase;

import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.appointment.AppointmentDesk;
import org.zelian.registry.domain.appointment.Appointments;
import org.zelian.registry.domain.appointment.RoleHolding;
import org.zelian.registry.domain.evaluation.Evaluation;
import org.zelian.registry.domain.evaluation.EvaluationDesk;
import org.zelian.registry.domain.evidence.Evidence;
import org.zelian.registry.domain.filing.Filing;
import org.zelian.registry.domain.filing.FilingDesk;
import org.zelian.registry.domain.grading.Grading;
import org.zelian.registry.domain.grading.GradingDesk;
import org.zelian.registry.domain.importing.Import;
import org.zelian.registry.domain.inspection.FiledProtectionPlan;
import org.zelian.registry.domain.inspection.Inspection;
import org.zelian.registry.domain.inspection.ProtectionPlanDesk;
import org.zelian.registry.domain.obligation.Obligation;
import org.zelian.registry.domain.parameter.CodeTable;
import org.zelian.registry.domain.parameter.Holidays;
import org.zelian.registry.domain.parameter.Parameter;
import org.zelian.registry.domain.person.Person;
import org.zelian.registry.domain.person.PersonDesk;
import org.zelian.registry.domain.policy.PolicyRefusal;
import org.zelian.registry.domain.protectiontarget.ProtectionTarget;
import org.zelian.registry.domain.rectification.Rectification;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.unit.Unit;
import org.zelian.registry.domain.unit.UnitDesk;
import org.zelian.registry.ledger.AnnouncedEvents;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerEventStorageEngine;
import org.zelian.registry.ledger.MongoSnapshotStore;
import org.zelian.registry.ledger.MongoTokenStore;
import org.zelian.registry.service.ServiceSettings;
import org.zelian.registry.service.automation.PoliciesAtTheHead;
import org.zelian.registry.service.automation.PoliciesInterest;
import org.zelian.registry.service.demo.DemoTime;
import org.zelian.registry.service.importing.ImportWorker;
import org.zelian.registry.service.storing.Circumstances;
import org.zelian.registry.service.storing.LedgerSerializer;
import org.zelian.registry.service.storing.MessageValues;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Aggregates on the ledger, by Axon's configuration API: neither Spring nor scanning in it. */
@org.springframework.context.annotation.Configuration
class AxonWiring {

    private static final long LOOK_EVERY_MILLIS = 50;
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration IMPORT_PATIENCE = Duration.ofMinutes(10);
    private static final Duration POLICY_PATIENCE = Duration.ofSeconds(30);
    private static final List<Class<?>> AGGREGATES =
            List.of(
                    Unit.class,
                    Person.class,
                    Appointments.class,
                    RoleHolding.class,
                    Reservation.class,
                    ProtectionTarget.class,
                    Filing.class,
                    Obligation.class,
                    Import.class,
                    Grading.class,
                    Evaluation.class,
                    Inspection.class,
                    FiledProtectionPlan.class,
                    Rectification.class,
                    Parameter.class,
                    CodeTable.class,
                    Holidays.class,
                    Evidence.class,
                    PolicyRefusal.class);

    @Bean(destroyMethod = "close")
    ExecutorService commandThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    CommandBus commandBus(ExecutorService commandThreads) {
        AsynchronousCommandBus bus =
                AsynchronousCommandBus.builder()
                        .executor(commandThreads)
                        .transactionManager(NoTransactionManager.instance())
                        .build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(List.of(Circumstances.CORRELATION)));
        return bus;
    }

    @Bean
    EmbeddedEventStore eventStore(
            Ledger ledger, MongoDatabase serviceDatabase, LedgerSerializer serializer) {
        return EmbeddedEventStore.builder()
                .storageEngine(
                        LedgerEventStorageEngine.builder()
                                .ledger(ledger)
                                .snapshots(new MongoSnapshotStore(serviceDatabase))
                                .serializer(serializer)
                                .build())
                .fetchDelay(LOOK_EVERY_MILLIS)
                .build();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    AnnouncedEvents announcedEvents(EmbeddedEventStore store) {
        return new AnnouncedEvents(store);
    }

    @Bean
    TokenStore tokenStore(
            MongoDatabase serviceDatabase, LedgerSerializer serializer, ServiceSettings settings) {
        return new MongoTokenStore(serviceDatabase, serializer, settings.node(), CLAIM);
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    Configuration axon(
            CommandBus bus,
            EmbeddedEventStore store,
            LedgerSerializer serializer,
            AutomationWiring automation,
            DemoTime clock) {
        GenericEventMessage.clock = clock;
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(axon -> serializer)
                        .configureEventSerializer(axon -> serializer)
                        .configureMessageSerializer(axon -> serializer)
                        .configureTransactionManager(axon -> NoTransactionManager.instance())
                        .configureCommandBus(axon -> bus)
                        .configureEventStore(axon -> store)
                        .registerComponent(ParameterResolverFactory.class, axon -> parameters());
        AGGREGATES.forEach(type -> configurer.configureAggregate(aggregate(type)));
        configurer.registerCommandHandler(
                axon ->
                        new UnitDesk(
                                axon.repository(Unit.class), axon.repository(Reservation.class)));
        configurer.registerCommandHandler(
                axon ->
                        new PersonDesk(
                                axon.repository(Person.class), axon.repository(Reservation.class)));
        configurer.registerCommandHandler(
                axon ->
                        new AppointmentDesk(
                                axon.repository(Appointments.class),
                                axon.repository(RoleHolding.class)));
        configurer.registerCommandHandler(
                axon ->
                        new FilingDesk(
                                axon.repository(Filing.class), axon.repository(Reservation.class)));
        configurer.registerCommandHandler(
                axon ->
                        new GradingDesk(
                                axon.repository(Grading.class),
                                axon.repository(Reservation.class)));
        configurer.registerCommandHandler(
                axon ->
                        new EvaluationDesk(
                                axon.repository(Evaluation.class),
                                axon.repository(Reservation.class)));
        configurer.registerCommandHandler(
                axon ->
                        new ProtectionPlanDesk(
                                axon.repository(FiledProtectionPlan.class),
                                axon.repository(Reservation.class)));
        configurer.configureLifecyclePhaseTimeout(30, TimeUnit.SECONDS);
        automation.register(configurer);
        return configurer.buildConfiguration();
    }

    @Bean
    PoliciesAtTheHead policiesAtTheHead(
            Configuration axon,
            Ledger ledger,
            DemoTime clock,
            AutomationWiring automation,
            ImportWorker imports) {
        PoliciesAtTheHead policies =
                new PoliciesAtTheHead(
                        axon.eventProcessingConfiguration(),
                        ledger.reader(),
                        new PoliciesInterest(ledger.reader(), automation.policies()));
        clock.beforeANewDay(
                () -> {
                    imports.await(IMPORT_PATIENCE);
                    policies.await(POLICY_PATIENCE);
                });
        return policies;
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        CommandTargetResolver byStream = AxonWiring::target;
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(axon -> byStream);
    }

    /** A command names its stream; versions count entries, Axon's sequence numbers from 0. */
    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        RegistryCommand command = (RegistryCommand) message.getPayload();
        Act act = (Act) message.getMetaData().get(MessageValues.key(Act.class));
        Long expected = act == null ? null : act.expectedVersion();
        return new VersionedAggregateIdentifier(
                (Object) command.stream(), expected == null ? null : Long.valueOf(expected - 1));
    }

    private static ParameterResolverFactory parameters() {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClassLoader(AxonWiring.class.getClassLoader()),
                new MessageValues());
    }
}
