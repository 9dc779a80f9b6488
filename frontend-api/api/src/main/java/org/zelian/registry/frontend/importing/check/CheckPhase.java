package org.zelian.registry.frontend.importing.check;

/** How far a check has come. */
public enum CheckPhase {
    /** 读取中: waiting for its turn, or being read */
    READING,
    /** 检查中 */
    CHECKING,
    /** 已检查 */
    CHECKED,
    /** 无法检查 */
    REFUSED,
    /** 已取消 */
    CANCELLED,
    /** 已确认 */
    CONFIRMED;

    /** Whether something still goes on. */
    boolean isUnderWay() {
        return this == READING || this == CHECKING;
    }
}
