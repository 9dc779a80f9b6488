package org.zelian.registry.contract.importing;

/** What a workbook brings; each has a template of its own. */
public enum ImportKind {
    /** 单位 */
    UNITS,
    /** 人员 */
    PEOPLE,
    /** 任职 */
    APPOINTMENTS,
    /** 等级保护对象 */
    TARGETS,
    /** 存量定级 */
    EXISTING_GRADINGS,
    /** 存量备案 */
    EXISTING_FILINGS
}
