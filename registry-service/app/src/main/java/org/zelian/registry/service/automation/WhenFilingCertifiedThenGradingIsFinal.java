package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.grading.GradingCommand.FinaliseGrading;

/**
 * The grading that the police have certified is final; one that was final before, as where the form
 * is refreshed or a cancelled filing made anew, stays so (domain.md §1.2, step 6).
 */
public final class WhenFilingCertifiedThenGradingIsFinal implements Policy {

    private final Policies policies;

    public WhenFilingCertifiedThenGradingIsFinal(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(FilingEvent event, EventMessage<?> message, TrackingToken token) {
        GradingId certified = certified(event);
        if (certified == null) {
            return;
        }
        Cause cause = Cause.of(message, token);
        if (!policies.<Boolean>ask(cause, facts -> facts.gradings().isFinal(certified))) {
            policies.send(
                    getClass(),
                    cause,
                    certified.value(),
                    new FinaliseGrading(certified, event.filing(), Basis.none()),
                    cause.effective());
        }
    }

    private static @Nullable GradingId certified(FilingEvent event) {
        return switch (event) {
            case FilingCertified certified -> certified.based();
            case FilingChanged changed -> changed.form().based();
            default -> null;
        };
    }
}
