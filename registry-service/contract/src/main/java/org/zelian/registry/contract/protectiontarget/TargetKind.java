package org.zelian.registry.contract.protectiontarget;

/** 定级对象类型, 备案表（2025）表二. */
public enum TargetKind {
    /** 信息系统 */
    INFORMATION_SYSTEM,
    /** 通信网络设施 */
    NETWORK_FACILITY,
    /** 数据资源 */
    DATA_RESOURCE
}
