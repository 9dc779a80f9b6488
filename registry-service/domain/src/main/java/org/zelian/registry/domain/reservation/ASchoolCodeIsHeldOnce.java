package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** No two units have one 学校(机构)标识码 (教育部《学校(机构)代码管理办法》, 2011). */
public final class ASchoolCodeIsHeldOnce {

    private ASchoolCodeIsHeldOnce() {}

    static Refused refusal(String code) {
        return Refused.by(ASchoolCodeIsHeldOnce.class, code);
    }
}
