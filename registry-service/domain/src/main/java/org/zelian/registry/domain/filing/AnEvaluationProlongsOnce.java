package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.Refused;

import java.util.Set;

/** A certificate is prolonged once by each evaluation (公网安〔2025〕1846号, question 6). */
public final class AnEvaluationProlongsOnce {

    private AnEvaluationProlongsOnce() {}

    static void check(EvaluationId evaluation, Set<EvaluationId> before) {
        if (before.contains(evaluation)) {
            throw Refused.by(AnEvaluationProlongsOnce.class, evaluation.value());
        }
    }
}
