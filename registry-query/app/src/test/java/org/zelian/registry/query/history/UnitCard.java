package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

record UnitCard(
        UnitId unit,
        String name,
        @Nullable UnitId superior,
        @Nullable String department,
        LocalDate changed) {

    UnitCard renamed(String to, LocalDate day) {
        return new UnitCard(unit, to, superior, department, day);
    }

    UnitCard moved(UnitId to, LocalDate day) {
        return new UnitCard(unit, name, to, department, day);
    }

    UnitCard advisedBy(String named, LocalDate day) {
        return new UnitCard(unit, name, superior, named, day);
    }
}
