package org.zelian.registry.contract.protectiontarget;

/** 生命周期: the first of the five regions of a target's life (domain.md §10.1). */
public enum LifePhase {
    /** 规划 */
    PLANNED,
    /** 建设 */
    BUILDING,
    /** 试运行 */
    TRIAL,
    /** 在用 */
    ONLINE,
    /** 停用 */
    SUSPENDED,
    /** 退役 */
    RETIRED
}
