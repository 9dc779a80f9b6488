package org.zelian.registry.views.obligation;

/** How an open obligation stands on a day. */
public enum Standing {
    /** 已逾期 */
    OVERDUE,
    /** 七日内到期 */
    DUE_SOON,
    /** 之后 */
    OPEN,
    /** 已豁免 */
    WAIVED
}
