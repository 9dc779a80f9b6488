package org.zelian.registry.contract.filing;

/** Which 备案表 a filing was made on. */
public enum FormEdition {
    /** 信息系统安全等级保护备案表, 2007 */
    FORM_2007,
    /** in use from 2018 to 2024; its layout is not known */
    FORM_INTERIM,
    /** 网络安全等级保护备案表, 2025 */
    FORM_2025
}
