package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitCodesRecorded;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.contract.unit.UnitNature;

/** What one entry says of a unit; absent parts say nothing. */
record Particulars(
        @Nullable String name,
        @Nullable UnitNature nature,
        @Nullable UnitId superior,
        @Nullable DivisionCode division,
        @Nullable UnitCodes codes,
        @Nullable String functionalDepartment) {

    private static final Particulars NOTHING = new Particulars(null, null, null, null, null, null);

    /** What an event says. */
    static Particulars said(UnitEvent event) {
        return switch (event) {
            case UnitRegistered e ->
                    new Particulars(
                            e.name(),
                            e.nature(),
                            e.superior(),
                            e.division(),
                            e.codes(),
                            e.functionalDepartment());
            case UnitRegistrationCorrected e ->
                    new Particulars(
                            e.name(),
                            e.nature(),
                            e.superior(),
                            e.division(),
                            e.codes(),
                            e.functionalDepartment());
            case UnitRenamed e -> new Particulars(e.name(), null, null, null, null, null);
            case UnitNameCorrected e -> new Particulars(e.name(), null, null, null, null, null);
            case UnitReclassified e -> new Particulars(null, e.nature(), null, null, null, null);
            case UnitMoved e -> new Particulars(null, null, e.superior(), e.division(), null, null);
            case UnitCodesRecorded e -> new Particulars(null, null, null, null, e.codes(), null);
            case FunctionalDepartmentNamed e ->
                    new Particulars(null, null, null, null, null, e.functionalDepartment());
            case UnitMerged e -> NOTHING;
            case UnitSplit e -> NOTHING;
            case UnitClosed e -> NOTHING;
        };
    }
}
