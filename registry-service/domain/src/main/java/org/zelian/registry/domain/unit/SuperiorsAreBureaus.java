package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;

/** 分级管理、逐级负责: units stand under a bureau, and under nothing else (成教办〔2015〕3号 art. 4). */
public final class SuperiorsAreBureaus {

    private SuperiorsAreBureaus() {}

    static void check(UnitStanding superior) {
        if (!superior.kind().isBureau()) {
            throw Refused.by(SuperiorsAreBureaus.class, superior.unit().value());
        }
    }
}
