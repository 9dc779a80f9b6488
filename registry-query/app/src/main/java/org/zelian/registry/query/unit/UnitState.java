package org.zelian.registry.query.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.views.unit.UnitView;
import org.zelian.registry.views.unit.UnitView.Standing;

/** What a row of the units says. */
record UnitState(
        UnitId unit,
        String name,
        UnitNature nature,
        @Nullable UnitId superior,
        DivisionCode division,
        UnitCodes codes,
        @Nullable String functionalDepartment,
        Standing standing,
        @Nullable UnitId successor) {

    static UnitState of(UnitRegistered e) {
        return new UnitState(
                e.unit(),
                e.name(),
                e.nature(),
                e.superior(),
                e.division(),
                e.codes(),
                e.functionalDepartment(),
                Standing.ACTIVE,
                null);
    }

    static UnitState of(UnitRegistrationCorrected e) {
        return new UnitState(
                e.unit(),
                e.name(),
                e.nature(),
                e.superior(),
                e.division(),
                e.codes(),
                e.functionalDepartment(),
                Standing.ACTIVE,
                null);
    }

    UnitState named(String newName) {
        return new UnitState(
                unit,
                newName,
                nature,
                superior,
                division,
                codes,
                functionalDepartment,
                standing,
                successor);
    }

    UnitState coded(UnitCodes newCodes) {
        return new UnitState(
                unit,
                name,
                nature,
                superior,
                division,
                newCodes,
                functionalDepartment,
                standing,
                successor);
    }

    UnitState classified(UnitNature newNature) {
        return new UnitState(
                unit,
                name,
                newNature,
                superior,
                division,
                codes,
                functionalDepartment,
                standing,
                successor);
    }

    UnitState withDepartment(String department) {
        return new UnitState(
                unit, name, nature, superior, division, codes, department, standing, successor);
    }

    UnitState under(UnitId newSuperior, DivisionCode newDivision) {
        return new UnitState(
                unit,
                name,
                nature,
                newSuperior,
                newDivision,
                codes,
                functionalDepartment,
                standing,
                successor);
    }

    UnitState ended(Standing how, @Nullable UnitId into) {
        return new UnitState(
                unit, name, nature, superior, division, codes, functionalDepartment, how, into);
    }

    UnitView view(long version) {
        return new UnitView(
                unit,
                version,
                name,
                nature,
                superior,
                division,
                codes,
                functionalDepartment,
                standing,
                successor);
    }
}
