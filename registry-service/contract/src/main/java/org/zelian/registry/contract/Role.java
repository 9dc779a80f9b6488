package org.zelian.registry.contract;

/** What an appointment makes of a person. Labels are in the code table {@code role}. */
public enum Role {
    /** 第一责任人: the unit's head. RESP17 art. 2 */
    FIRST_RESPONSIBLE(Scope.UNIT, true),
    /** 直接责任人: the leader in charge of security. RESP17 art. 2 */
    DIRECT_RESPONSIBLE(Scope.UNIT, true),
    /** 学校网管 */
    UNIT_IT(Scope.UNIT, false),
    /** 审计员: reads a subtree, changes nothing */
    AUDITOR(Scope.SUBTREE, false),
    /** 区县管理员 */
    DISTRICT_ADMIN(Scope.SUBTREE, false),
    /** 区县审核员 */
    DISTRICT_APPROVER(Scope.SUBTREE, false),
    /** 市级管理员 */
    CITY_ADMIN(Scope.SUBTREE, false),
    /** 市级审核员 */
    CITY_APPROVER(Scope.SUBTREE, false),
    /** 公安联络员 */
    POLICE_LIAISON(Scope.SUBTREE, false),
    /** 平台运维员: sees none of the records */
    PLATFORM_OPERATOR(Scope.NOTHING, false);

    /** How far down the unit tree an appointment reaches. */
    public enum Scope {
        NOTHING,
        UNIT,
        SUBTREE
    }

    private final Scope scope;
    private final boolean singleHolder;

    Role(Scope scope, boolean singleHolder) {
        this.scope = scope;
        this.singleHolder = singleHolder;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether a unit has at most one holder on any day, delegates aside. */
    public boolean singleHolder() {
        return singleHolder;
    }

    /** Whether it excludes every other role of the same person: product.md §1. */
    public boolean exclusive() {
        return this == AUDITOR || this == PLATFORM_OPERATOR;
    }
}
