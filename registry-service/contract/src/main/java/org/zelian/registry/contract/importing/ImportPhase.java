package org.zelian.registry.contract.importing;

/** How far an import has come. */
public enum ImportPhase {
    /** 执行中 */
    UNDER_WAY,
    /** 已完成 */
    FINISHED
}
