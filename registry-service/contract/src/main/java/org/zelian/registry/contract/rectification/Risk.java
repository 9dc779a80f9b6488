package org.zelian.registry.contract.rectification;

/** 风险等级 of one finding. */
public enum Risk {
    /** 低 */
    LOW,
    /** 中 */
    MEDIUM,
    /** 高 */
    HIGH,
    /** 重大风险隐患 */
    MAJOR
}
