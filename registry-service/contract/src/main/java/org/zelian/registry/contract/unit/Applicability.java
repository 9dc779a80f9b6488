package org.zelian.registry.contract.unit;

/** Whether 成教办〔2015〕3号 binds the unit (article 2) or the unit may refer to it. */
public enum Applicability {
    /** 适用 */
    BINDING,
    /** 参照执行: 市属高校, 高等非学历教育机构 */
    REFERENCE
}
