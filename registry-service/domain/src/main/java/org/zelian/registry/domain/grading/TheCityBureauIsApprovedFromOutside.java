package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;

/**
 * The city bureau does not approve its own systems: the paper is an outside authority's (domain.md
 * §10.2).
 */
public final class TheCityBureauIsApprovedFromOutside {

    private TheCityBureauIsApprovedFromOutside() {}

    static void check(OfficialDocument document, @Nullable String cityBureau) {
        if (cityBureau != null && document.issuer().contains(cityBureau)) {
            throw Refused.by(TheCityBureauIsApprovedFromOutside.class, document.issuer());
        }
    }
}
