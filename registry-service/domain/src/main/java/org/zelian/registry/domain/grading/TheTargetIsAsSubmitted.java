package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.GradingContent;

/** 已变更，待复核: a level is approved of the target that it was determined for (domain.md §10.2). */
public final class TheTargetIsAsSubmitted {

    private TheTargetIsAsSubmitted() {}

    static void check(GradingContent content, GradedTarget target) {
        if (target.described() > content.described()) {
            throw Refused.by(TheTargetIsAsSubmitted.class, content.described(), target.described());
        }
    }
}
