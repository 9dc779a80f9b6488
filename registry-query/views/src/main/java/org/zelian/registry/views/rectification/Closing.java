package org.zelian.registry.views.rectification;

/**
 * How an order that was closed kept its day. What counts is the day of the submission that was
 * verified: for how long it was looked at is not the unit's doing.
 */
public enum Closing {
    /** 按期办结 */
    ON_TIME,
    /** 逾期办结 */
    LATE
}
