package org.zelian.registry.contract.rectification;

/**
 * 整改: the fifth of the five regions of a target's life (domain.md §4). Overdue is no phase: the day
 * is kept, and compared with the day asked about.
 */
public enum RectificationPhase {
    /** 已下达 */
    ISSUED,
    /** 已签收 */
    ACKNOWLEDGED,
    /** 已制定方案 */
    PLANNED,
    /** 整改中 */
    IN_PROGRESS,
    /** 已提交，待核查 */
    SUBMITTED,
    /** 已核查 */
    VERIFIED,
    /** 已办结 */
    CLOSED,
    /** 已接受风险 */
    RISK_ACCEPTED,
    /** 已作废 */
    VOID
}
