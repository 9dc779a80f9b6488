package org.zelian.registry.views.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.UnitName;

import java.util.List;

/**
 * An evaluation's page.
 *
 * @param path superiors of the operating unit from the city bureau down, itself last
 * @param level of the target, in force on the day
 * @param warnings about what the report says
 */
public record EvaluationDetail(
        EvaluationView evaluation,
        String targetName,
        UnitName operator,
        List<UnitName> path,
        @Nullable SecurityProtectionLevel level,
        List<EvaluationWarning> warnings) {

    public EvaluationDetail {
        path = List.copyOf(path);
        warnings = List.copyOf(warnings);
    }
}
