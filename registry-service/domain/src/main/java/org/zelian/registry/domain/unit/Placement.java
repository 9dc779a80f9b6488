package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Act;

/** Where in the tree and in the city a unit may stand. */
record Placement(UnitId unit, UnitKind kind, @Nullable UnitId superior, DivisionCode division) {

    void check(Act act, UnitFacts facts) {
        OnlyTheCityBureauHasNoSuperior.check(kind, superior);
        ThereIsOneCityBureau.check(unit, kind, facts.cityBureau());
        if (superior != null) {
            AUnitDoesNotStandBelowItself.check(unit, superior, facts.superiorBelow());
            UnitStanding standing = TheUnitIsActive.check(superior, facts.superior());
            SuperiorsAreBureaus.check(standing);
            DistrictBureausStandUnderTheCity.check(kind, standing);
        }
        DivisionCodesAreInForce.check(division, facts.divisionInForce(), act);
    }
}
