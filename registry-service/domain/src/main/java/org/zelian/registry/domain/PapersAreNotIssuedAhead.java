package org.zelian.registry.domain;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;

/** The paper an act rests on is there already, whatever day the act holds from (domain.md V8). */
public final class PapersAreNotIssuedAhead {

    private PapersAreNotIssuedAhead() {}

    static void check(Act act, Basis basis) {
        OfficialDocument paper = basis.document();
        if (paper != null && paper.issuedOn().isAfter(act.today())) {
            throw Refused.by(PapersAreNotIssuedAhead.class, paper.issuedOn(), act.today());
        }
    }
}
