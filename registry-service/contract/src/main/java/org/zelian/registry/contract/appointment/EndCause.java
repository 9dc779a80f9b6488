package org.zelian.registry.contract.appointment;

/** Why an appointment ended before its time. */
public enum EndCause {
    /** 离任 */
    STEPPED_DOWN,
    /** 由继任者接替 */
    SUCCEEDED,
    /** 调离或离职 */
    PERSON_LEFT,
    /** 单位撤并 */
    UNIT_CLOSED,
    /** 两份档案并为一人 */
    RECORDS_JOINED,
    /** 被代理的任职已结束 */
    PRINCIPAL_ENDED
}
