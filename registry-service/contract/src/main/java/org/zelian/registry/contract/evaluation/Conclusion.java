package org.zelian.registry.contract.evaluation;

/** 测评结论. */
public enum Conclusion {
    /** 符合 */
    CONFORMING,
    /** 基本符合 */
    BASICALLY_CONFORMING,
    /** 不符合 */
    NONCONFORMING,
    /** 优 */
    EXCELLENT,
    /** 良 */
    GOOD,
    /** 中 */
    FAIR,
    /** 差 */
    POOR;

    /** 差 or 不符合: something must be done (F15). */
    public boolean isUnsatisfactory() {
        return this == NONCONFORMING || this == POOR;
    }
}
