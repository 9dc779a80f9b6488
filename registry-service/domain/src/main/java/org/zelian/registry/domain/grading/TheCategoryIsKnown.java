package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

/** The category is a code of table {@code system-category} in force on the day. */
public final class TheCategoryIsKnown {

    private TheCategoryIsKnown() {}

    static void check(@Nullable String category, GradingFacts facts, Act act) {
        if (category != null && !facts.categoryInForce()) {
            throw Refused.by(TheCategoryIsKnown.class, category, act.effective());
        }
    }
}
