package org.zelian.registry.contract.evidence;

/** What for a file was opened. */
public enum EvidenceUse {
    /** 预览 */
    PREVIEW,
    /** 下载 */
    DOWNLOAD
}
