package org.zelian.registry.contract.grading;

/** 受侵害的客体, GB/T 22240-2020. */
public enum InfringedObject {
    /** 公民、法人和其他组织的合法权益 */
    CITIZENS,
    /** 社会秩序、公共利益 */
    SOCIETY,
    /** 国家安全; 备案表（2025） reads 国家安全或地区安全、国计民生 */
    NATION
}
