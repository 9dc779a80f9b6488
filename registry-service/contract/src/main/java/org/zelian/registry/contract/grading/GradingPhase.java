package org.zelian.registry.contract.grading;

/** 定级: the second of the five regions of a target's life (domain.md §10.1). */
public enum GradingPhase {
    /** 草稿 */
    DRAFT,
    /** 专家评审 */
    EXPERT_REVIEW,
    /** 主管部门审核 */
    AUTHORITY_REVIEW,
    /** 已审核 */
    APPROVED,
    /** 最终确定 */
    FINAL,
    /** 存量，待核对 */
    EXISTING,
    /** 已放弃 */
    ABANDONED
}
