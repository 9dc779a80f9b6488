package org.zelian.registry.contract.grading;

/** Which 定级报告 template a report follows. */
public enum ReportTemplate {
    /** before 2025 */
    CLASSIC,
    /** 公网安〔2025〕1846号: filed systems of level 2 and above are rewritten on it */
    TEMPLATE_2025
}
