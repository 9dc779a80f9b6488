package org.zelian.registry.views.inspection;

import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;

import java.util.List;

/**
 * An inspection's page.
 *
 * @param path superiors of the unit from the city bureau down, itself last
 * @param recorded who recorded what it says, and on which paper
 */
public record InspectionDetail(
        InspectionView inspection,
        UnitName unit,
        List<UnitName> path,
        List<InspectedTarget> targets,
        Trace recorded) {

    public InspectionDetail {
        path = List.copyOf(path);
        targets = List.copyOf(targets);
    }
}
