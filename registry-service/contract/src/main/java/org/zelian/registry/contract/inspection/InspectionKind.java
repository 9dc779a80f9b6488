package org.zelian.registry.contract.inspection;

/** Who looked: the unit itself, or somebody above or beside it (公通字〔2007〕43号 arts. 14, 18). */
public enum InspectionKind {
    /** 自查 */
    SELF,
    /** 公安机关监督检查 */
    POLICE,
    /** 主管部门检查 */
    AUTHORITY
}
