package org.zelian.registry.query.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.util.Optional;

/** What forms ask of a unit besides its name. */
public final class Particulars {

    private final Rows<UnitState> units;

    public Particulars(Rows<UnitState> units) {
        this.units = units;
    }

    /**
     * @param department 责任部门
     */
    public record Known(UnitCodes codes, DivisionCode division, @Nullable String department) {}

    public Optional<Known> of(UnitId unit, Snapshot at) {
        return units.one(unit.value(), at)
                .map(
                        state ->
                                new Known(
                                        state.codes(),
                                        state.division(),
                                        state.functionalDepartment()));
    }
}
