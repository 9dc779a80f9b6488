package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;

import java.util.List;

/** The sheets of a 备案表（2025） that are said anew; what is absent stays as it was. */
public record FilingDraft(
        @Nullable GradingId based,
        @Nullable UnitSheet unit,
        @Nullable TargetSheet target,
        @Nullable GradingSheet grading,
        @Nullable ScenarioSheet scenario,
        @Nullable List<Material> materials,
        @Nullable List<DataSheet> data) {

    public FilingDraft {
        materials = materials == null ? null : FilingForm.materials(materials);
        data = data == null ? null : FilingForm.sheets(data);
    }

    public boolean isEmpty() {
        return based == null
                && unit == null
                && target == null
                && grading == null
                && scenario == null
                && materials == null
                && data == null;
    }
}
