package org.zelian.registry.contract.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;

/**
 * 整改方案.
 *
 * @param measures what will be done, up to 2,000 characters
 * @param meanwhile 临时措施 until it is done, up to 1,000 characters
 * @param responsible who sees to it
 * @param finishOn the day it is to be done by; may lie ahead
 * @param file the plan in full, where there is one
 */
public record RectificationPlan(
        String measures,
        @Nullable String meanwhile,
        PersonId responsible,
        LocalDate finishOn,
        @Nullable EvidenceDigest file) {

    public RectificationPlan {
        measures = Text.required(measures, 2_000);
        meanwhile = Text.optional(meanwhile, 1_000);
    }
}
