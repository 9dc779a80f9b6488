package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;

/** Whoever stands in for somebody does not hand that on. */
public final class ADelegateDoesNotDelegate {

    private ADelegateDoesNotDelegate() {}

    static void check(Tenure principal) {
        if (principal.delegated()) {
            throw Refused.by(ADelegateDoesNotDelegate.class, principal.appointment().value());
        }
    }
}
