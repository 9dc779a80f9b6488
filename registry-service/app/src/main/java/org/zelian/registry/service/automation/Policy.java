package org.zelian.registry.service.automation;

/** Answers events by commands. Each has a processor of its own, called like it. */
public sealed interface Policy
        permits WhenAppointmentEndedThenItsDelegationsEnd,
                WhenEvaluationReportConfirmedThenItsFilingIsProlonged,
                WhenFilingCertifiedThenGradingIsFinal,
                WhenPersonLeftThenTheirAppointmentsEnd,
                WhenRecordsJoinedThenTheOldOnesAppointmentsEnd,
                WhenRegradeAskedThenGradingIsReopened,
                WhenUnitClosedThenItsAppointmentsEnd,
                WhenUnitClosedThenItsTargetsAreHandedOver {}
