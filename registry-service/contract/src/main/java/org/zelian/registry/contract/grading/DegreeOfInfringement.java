package org.zelian.registry.contract.grading;

/** 侵害程度, GB/T 22240-2020. */
public enum DegreeOfInfringement {
    /** 一般损害 */
    GENERAL,
    /** 严重损害 */
    SERIOUS,
    /** 特别严重损害 */
    ESPECIALLY_SERIOUS
}
