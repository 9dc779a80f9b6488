package org.zelian.registry.domain.obligation;

import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.Refused;

import java.util.Set;

/**
 * Overdue rectification (F18) and late incident reports (F30) stay as they are (domain.md §10.5).
 */
public final class SomeObligationsCannotBeWaived {

    private SomeObligationsCannotBeWaived() {}

    private static final Set<String> NEVER = Set.of("F18", "F30");

    static void check(ObligationId obligation) {
        if (NEVER.contains(obligation.rule())) {
            throw Refused.by(SomeObligationsCannotBeWaived.class, obligation.rule());
        }
    }
}
