package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** No two units have one 统一社会信用代码 (GB 32100-2015). */
public final class ACreditCodeIsHeldOnce {

    private ACreditCodeIsHeldOnce() {}

    static Refused refusal(String code) {
        return Refused.by(ACreditCodeIsHeldOnce.class, code);
    }
}
