package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;

/** 复核: whoever says that the level still holds has looked at the latest description. */
public final class AReaffirmationIsOfTheTargetAsItIs {

    private AReaffirmationIsOfTheTargetAsItIs() {}

    static void check(long seen, GradedTarget target) {
        if (seen < target.described() || seen > target.entries()) {
            throw Refused.by(AReaffirmationIsOfTheTargetAsItIs.class, seen, target.described());
        }
    }
}
