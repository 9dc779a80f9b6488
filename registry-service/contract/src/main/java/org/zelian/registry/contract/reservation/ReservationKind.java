package org.zelian.registry.contract.reservation;

import java.util.Locale;

/** The kinds of unique things. */
public enum ReservationKind {
    /** 统一社会信用代码 */
    CREDITCODE,
    /** 学校(机构)标识码 */
    SCHOOLCODE,
    /** keyed hash of an identity document's number */
    IDENTITY;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
