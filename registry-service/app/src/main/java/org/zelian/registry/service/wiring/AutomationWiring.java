package org.zelian.registry.service.wiring;

import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.stereotype.Component;
import org.zelian.registry.ledger.AnnouncedEvents;
import org.zelian.registry.service.automation.Policies;
import org.zelian.registry.service.automation.Policy;
import org.zelian.registry.service.automation.WhenAppointmentEndedThenItsDelegationsEnd;
import org.zelian.registry.service.automation.WhenEvaluationReportConfirmedThenItsFilingIsProlonged;
import org.zelian.registry.service.automation.WhenFilingCertifiedThenGradingIsFinal;
import org.zelian.registry.service.automation.WhenPersonLeftThenTheirAppointmentsEnd;
import org.zelian.registry.service.automation.WhenRecordsJoinedThenTheOldOnesAppointmentsEnd;
import org.zelian.registry.service.automation.WhenRegradeAskedThenGradingIsReopened;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsAppointmentsEnd;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsTargetsAreHandedOver;

import java.util.List;

/**
 * Each policy on a processor of its own. A failure stops it at the event, which comes again after a
 * while: nothing is logged and skipped.
 */
@Component
class AutomationWiring {

    private static final int BATCH = 64;

    /**
     * Processors that are told of events look after their claims this often, and at times only
     * every other time: before {@link AxonWiring}'s claims expire.
     */
    private static final long CLAIM_EXTENSION_MILLIS = 3_000;

    private final List<Policy> policies;
    private final TokenStore tokens;
    private final AnnouncedEvents events;

    AutomationWiring(Policies asking, TokenStore tokens, AnnouncedEvents events) {
        this.policies =
                List.of(
                        new WhenUnitClosedThenItsAppointmentsEnd(asking),
                        new WhenUnitClosedThenItsTargetsAreHandedOver(asking),
                        new WhenAppointmentEndedThenItsDelegationsEnd(asking),
                        new WhenPersonLeftThenTheirAppointmentsEnd(asking),
                        new WhenRecordsJoinedThenTheOldOnesAppointmentsEnd(asking),
                        new WhenFilingCertifiedThenGradingIsFinal(asking),
                        new WhenRegradeAskedThenGradingIsReopened(asking),
                        new WhenEvaluationReportConfirmedThenItsFilingIsProlonged(asking));
        this.tokens = tokens;
        this.events = events;
    }

    List<Policy> policies() {
        return policies;
    }

    void register(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .registerTokenStore(axon -> tokens)
                .configureDefaultStreamableMessageSource(axon -> events)
                .usingPooledStreamingEventProcessors(
                        (axon, builder) ->
                                builder.initialSegmentCount(1)
                                        .initialToken(source -> source.createTailToken())
                                        .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                                        .batchSize(BATCH))
                .byDefaultAssignHandlerInstancesTo(policy -> policy.getClass().getSimpleName())
                .registerDefaultListenerInvocationErrorHandler(
                        axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance());
        policies.forEach(policy -> processing.registerEventHandler(axon -> policy));
    }
}
