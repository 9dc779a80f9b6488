package org.zelian.registry.domain.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.evaluation.EvaluationAgency;

import java.text.Normalizer;
import java.util.Locale;

/** The agency is independent of the system's developer (domain.md §2.5). */
public final class AnAgencyDoesNotEvaluateWhatItBuilt {

    private AnAgencyDoesNotEvaluateWhatItBuilt() {}

    /**
     * @param developer as the target's description has it on the day; absent where it has none
     */
    static void check(EvaluationAgency agency, @Nullable String developer) {
        if (developer != null && spelling(agency.name()).equals(spelling(developer))) {
            throw Refused.by(AnAgencyDoesNotEvaluateWhatItBuilt.class, agency.name());
        }
    }

    /** One spelling, whatever the spaces, the case, and the width of letters and brackets. */
    private static String spelling(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
