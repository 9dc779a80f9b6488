package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** No two filings have one 备案证明编号 (V3). */
public final class ACertificateNumberIsHeldOnce {

    private ACertificateNumberIsHeldOnce() {}

    static Refused refusal(String number) {
        return Refused.by(ACertificateNumberIsHeldOnce.class, number);
    }
}
