package org.zelian.registry.contract.protectiontarget;

/** 建设类别: whether CD15 art. 4(2) meets it as a new or as an existing system. */
public enum BuildKind {
    /** 新建 */
    NEW,
    /** 已建 */
    EXISTING
}
