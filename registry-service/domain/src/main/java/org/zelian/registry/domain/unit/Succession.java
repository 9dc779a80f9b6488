package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.TargetSuccession;

import java.util.List;

/** Who takes over the systems of a unit. */
record Succession(UnitId unit, List<TargetSuccession> successions, UnitFacts facts) {

    /** Some systems go, each to another active unit. */
    void ofSome() {
        ASystemHasOneSuccessor.check(successions);
        for (TargetSuccession succession : successions) {
            SuccessionsNameOpenSystems.check(succession.target(), facts.openTargets());
            toAnother(succession.successor());
        }
    }

    /** Every system goes: the unit ends. */
    void ofAll() {
        ofSome();
        EverySystemHasItsSuccessor.check(facts.openTargets(), successions);
    }

    /** A unit that what was here goes on in. */
    void toAnother(UnitId successor) {
        ASuccessorIsAnotherUnit.check(unit, successor);
        TheUnitIsActive.check(successor, facts.named().get(successor));
    }
}
