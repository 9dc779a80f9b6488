package org.zelian.registry.contract.evaluation;

/**
 * Why a target is evaluated (GB/T 22239-2019: at intervals, on a major change, on a change of
 * level).
 */
public enum Occasion {
    /** 首次测评 */
    FIRST,
    /** 定期测评 */
    PERIODIC,
    /** 重大变更 */
    MAJOR_CHANGE,
    /** 等级变化 */
    LEVEL_CHANGE
}
