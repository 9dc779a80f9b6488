package org.zelian.registry.contract.protectiontarget;

/** 采用技术, 备案表（2025）表二. */
public enum Technology {
    /** 云计算 */
    CLOUD,
    /** 移动互联 */
    MOBILE,
    /** 物联网 */
    INTERNET_OF_THINGS,
    /** 工业控制 */
    INDUSTRIAL_CONTROL,
    /** 大数据 */
    BIG_DATA,
    /** 其他 */
    OTHER
}
