package org.zelian.registry.contract.reservation;

import java.util.Locale;

/** The kinds of unique things. */
public enum ReservationKind {
    /** 统一社会信用代码 */
    CREDITCODE,
    /** 学校(机构)标识码 */
    SCHOOLCODE,
    /** keyed hash of an identity document's number */
    IDENTITY,
    /** 备案证明编号 */
    CERTIFICATE,
    /** the one open grading of a target */
    OPENGRADING,
    /** the one filing of a target that is under way or in force */
    OPENFILING,
    /** the one cycle of a target's evaluation that is under way */
    OPENEVALUATION,
    /** the 保护工作方案 of a target and year */
    PROTECTIONPLAN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
