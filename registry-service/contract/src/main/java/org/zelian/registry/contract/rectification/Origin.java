package org.zelian.registry.contract.rectification;

/** Where an order comes from (domain.md §4). */
public enum Origin {
    /** 公安机关整改通知 */
    POLICE,
    /** 等级测评 */
    EVALUATION,
    /** 自查 */
    SELF_INSPECTION,
    /** 主管部门检查 */
    AUTHORITY_INSPECTION,
    /** 漏洞通报 */
    VULNERABILITY,
    /** 网络安全事件 */
    INCIDENT
}
