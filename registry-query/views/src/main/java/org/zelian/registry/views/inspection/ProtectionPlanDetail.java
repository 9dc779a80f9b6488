package org.zelian.registry.views.inspection;

import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;

import java.util.List;

/**
 * A plan's page.
 *
 * @param path superiors of the operating unit from the city bureau down, itself last
 * @param recorded who recorded what it says
 */
public record ProtectionPlanDetail(
        ProtectionPlanView plan,
        String targetName,
        UnitName operator,
        List<UnitName> path,
        Trace recorded) {

    public ProtectionPlanDetail {
        path = List.copyOf(path);
    }
}
