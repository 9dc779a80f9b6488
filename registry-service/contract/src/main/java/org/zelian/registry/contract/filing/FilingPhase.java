package org.zelian.registry.contract.filing;

/**
 * 备案: the third of the five regions of a target's life (domain.md §10.1). Expiry is no phase: the
 * last day is kept, and compared with the day asked about.
 */
public enum FilingPhase {
    /** 填报中 */
    DRAFT,
    /** 已提交公安机关 */
    SUBMITTED,
    /** 要求补正 */
    CORRECTION,
    /** 要求重新定级 */
    REGRADE_ASKED,
    /** 已备案 */
    CERTIFIED,
    /** 已备案，变更在办 */
    CHANGE_SUBMITTED,
    /** 已备案，延期在办 */
    EXTENSION_SUBMITTED,
    /** 已备案，撤销在办 */
    CANCELLATION_SUBMITTED,
    /** 存量，待核对 */
    EXISTING,
    /** 已撤销备案 */
    CANCELLED,
    /** 已撤回 */
    WITHDRAWN
}
