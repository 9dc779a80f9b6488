package org.zelian.registry.views.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the inspections list.
 *
 * @param unit whose systems were looked at
 * @param onSite 现场, or from afar
 * @param upToLevel whether what was found is up to the level
 * @param document 文号 of the paper it rests on
 */
public record InspectionRow(
        InspectionId inspection,
        UnitName unit,
        InspectionKind kind,
        List<InspectedTarget> targets,
        LocalDate beganOn,
        LocalDate endedOn,
        boolean onSite,
        boolean upToLevel,
        @Nullable String document) {

    public InspectionRow {
        targets = List.copyOf(targets);
    }
}
