package org.zelian.registry.contract.evaluation;

/** 等级测评: the fourth of the five regions of a target's life (domain.md §10.1). */
public enum EvaluationPhase {
    /** 待测评 */
    DUE,
    /** 已签约 */
    CONTRACTED,
    /** 现场测评 */
    ON_SITE,
    /** 已出报告，待本单位确认 */
    REPORTED,
    /** 已确认 */
    CONFIRMED,
    /** 已报公安机关 */
    FILED_WITH_POLICE,
    /** 存量，待核对 */
    EXISTING,
    /** 存量，已核对 */
    ACCEPTED,
    /** 已放弃 */
    ABANDONED
}
