package org.zelian.registry.contract.protectiontarget;

/** 生命周期: the first of the five regions of a target's life. Suspension and retirement follow. */
public enum LifePhase {
    /** 规划 */
    PLANNED,
    /** 建设 */
    BUILDING,
    /** 试运行 */
    TRIAL,
    /** 在用 */
    ONLINE
}
