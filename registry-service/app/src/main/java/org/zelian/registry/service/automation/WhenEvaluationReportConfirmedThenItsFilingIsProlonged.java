package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.filing.FilingCommand.ProlongFiling;
import org.zelian.registry.service.facts.Certificates.InForce;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.FilingNeeds;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An evaluation that is done prolongs the certificate that was in force on its report's day
 * (公网安〔2025〕1846号, question 6; domain.md §2.1). Where there is none, nothing is asked.
 */
public final class WhenEvaluationReportConfirmedThenItsFilingIsProlonged implements Policy {

    private final Policies policies;

    public WhenEvaluationReportConfirmedThenItsFilingIsProlonged(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(EvaluationReportConfirmed event, EventMessage<?> message, TrackingToken token) {
        Cause cause = Cause.of(message, token);
        policies.ask(cause, facts -> inForce(event, cause, facts))
                .ifPresent(
                        certificate ->
                                policies.send(
                                        getClass(),
                                        cause,
                                        certificate.filing().value(),
                                        new ProlongFiling(
                                                certificate.filing(),
                                                event.evaluation(),
                                                Basis.none()),
                                        later(cause.effective(), certificate.since())));
    }

    private static Optional<InForce> inForce(
            EvaluationReportConfirmed event, Cause cause, Facts facts) {
        LocalDate reportedOn = facts.evaluations().reportedOn(event.evaluation());
        if (reportedOn == null) {
            throw new IllegalStateException("what is confirmed was reported");
        }
        int years = FilingNeeds.certificateYears(facts, cause.effective());
        return facts.certificates().inForce(event.target(), reportedOn, years);
    }

    /** A certificate that was recorded since then is not prolonged before it is on record. */
    private static LocalDate later(LocalDate confirmed, LocalDate onRecord) {
        return onRecord.isAfter(confirmed) ? onRecord : confirmed;
    }
}
