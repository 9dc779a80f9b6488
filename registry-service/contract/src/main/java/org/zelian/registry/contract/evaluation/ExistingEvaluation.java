package org.zelian.registry.contract.evaluation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * 存量测评: an evaluation that was reported before the registry knew of it.
 *
 * @param report as it reads
 * @param filedOn the day the police had it, when they had
 */
public record ExistingEvaluation(
        EvaluationAgency agency, EvaluationReport report, @Nullable LocalDate filedOn) {}
