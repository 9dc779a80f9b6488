package org.zelian.registry.service.wiring;

import com.mongodb.client.MongoDatabase;

import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.stereotype.Component;
import org.zelian.registry.ledger.MongoTokenStore;
import org.zelian.registry.service.ServiceSettings;
import org.zelian.registry.service.automation.Policies;
import org.zelian.registry.service.automation.Policy;
import org.zelian.registry.service.automation.WhenFilingCertifiedThenGradingIsFinal;
import org.zelian.registry.service.automation.WhenPersonLeftThenTheirAppointmentsEnd;
import org.zelian.registry.service.automation.WhenRecordsJoinedThenTheOldOnesAppointmentsEnd;
import org.zelian.registry.service.automation.WhenRegradeAskedThenGradingIsReopened;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsAppointmentsEnd;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsTargetsAreHandedOver;
import org.zelian.registry.service.storing.LedgerSerializer;

import java.time.Duration;
import java.util.List;

/**
 * Each policy on a processor of its own. A failure stops it at the event, which comes again after a
 * while: nothing is logged and skipped.
 */
@Component
class AutomationWiring {

    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final int BATCH = 64;

    private final List<Policy> policies;
    private final MongoTokenStore tokens;

    AutomationWiring(
            Policies asking,
            MongoDatabase serviceDatabase,
            LedgerSerializer serializer,
            ServiceSettings settings) {
        this.policies =
                List.of(
                        new WhenUnitClosedThenItsAppointmentsEnd(asking),
                        new WhenUnitClosedThenItsTargetsAreHandedOver(asking),
                        new WhenPersonLeftThenTheirAppointmentsEnd(asking),
                        new WhenRecordsJoinedThenTheOldOnesAppointmentsEnd(asking),
                        new WhenFilingCertifiedThenGradingIsFinal(asking),
                        new WhenRegradeAskedThenGradingIsReopened(asking));
        this.tokens = new MongoTokenStore(serviceDatabase, serializer, settings.node(), CLAIM);
    }

    void register(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .registerTokenStore(axon -> tokens)
                .usingPooledStreamingEventProcessors(
                        (axon, builder) ->
                                builder.initialSegmentCount(1)
                                        .initialToken(source -> source.createTailToken())
                                        .batchSize(BATCH))
                .byDefaultAssignHandlerInstancesTo(policy -> policy.getClass().getSimpleName())
                .registerDefaultListenerInvocationErrorHandler(
                        axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance());
        policies.forEach(policy -> processing.registerEventHandler(axon -> policy));
    }
}
