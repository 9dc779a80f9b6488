package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.grading.GradingCommand.ReopenGrading;

/** What the police find graded wrongly goes back to the draft (domain.md §1.2, step 5). */
public final class WhenRegradeAskedThenGradingIsReopened implements Policy {

    private final Policies policies;

    public WhenRegradeAskedThenGradingIsReopened(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(RegradeAsked event, EventMessage<?> message, TrackingToken token) {
        Cause cause = Cause.of(message, token);
        policies.send(
                getClass(),
                cause,
                event.based().value(),
                new ReopenGrading(event.based(), event.filing(), Basis.none()),
                cause.effective());
    }
}
