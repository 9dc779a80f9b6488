package org.zelian.registry.contract.unit;

/** The groups to which 成教办〔2015〕3号 is addressed. */
public enum Addressee {
    /** 各区（市）县教育局 */
    DISTRICT_EDUCATION_BUREAU,
    /** 高新区、天府新区成都片区社会事业局, and what followed them */
    SOCIAL_AFFAIRS_BUREAU,
    /** 市属高校 */
    CITY_UNIVERSITY,
    /** 直属（直管）学校（单位） */
    DIRECTLY_MANAGED_UNIT
}
