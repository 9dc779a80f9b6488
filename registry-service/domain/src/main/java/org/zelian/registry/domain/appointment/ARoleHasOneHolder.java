package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.Term;

/** 第一责任人, 直接责任人: a unit has at most one on any day, delegates aside. RESP17 art. 2 */
public final class ARoleHasOneHolder {

    private ARoleHasOneHolder() {}

    static void check(UnitId unit, Role role, Term wanted, Term held) {
        if (wanted.overlaps(held)) {
            throw Refused.by(
                    ARoleHasOneHolder.class,
                    role,
                    unit.value(),
                    held.from(),
                    held.until() == null ? "" : held.until());
        }
    }
}
