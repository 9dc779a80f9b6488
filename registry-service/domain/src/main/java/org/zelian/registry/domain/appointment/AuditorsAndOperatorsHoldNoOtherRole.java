package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;

/** 审计员 and 平台运维员 exclude each other and every other role, delegated ones too (product.md §1). */
public final class AuditorsAndOperatorsHoldNoOtherRole {

    private AuditorsAndOperatorsHoldNoOtherRole() {}

    static void check(Tenure wanted, Tenure held) {
        boolean exclusive = wanted.role().exclusive() || held.role().exclusive();
        if (exclusive && wanted.role() != held.role()) {
            throw Refused.by(AuditorsAndOperatorsHoldNoOtherRole.class, wanted.role(), held.role());
        }
    }
}
