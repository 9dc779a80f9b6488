package org.zelian.registry.frontend.importing.kind;

/** What was found of a row. */
public enum RowOutcome {
    /** 新增 */
    ADDED,
    /** 更新 */
    CHANGED,
    /** 不变: nothing is asked for */
    UNCHANGED,
    /** 错误: left out */
    WRONG
}
