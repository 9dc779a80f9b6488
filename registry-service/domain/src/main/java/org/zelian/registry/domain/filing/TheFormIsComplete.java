package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingForm;

import java.util.List;

/** A form goes to the police with all its sheets; 表六 is of its own time and may be empty. */
public final class TheFormIsComplete {

    private TheFormIsComplete() {}

    /** The form, or a refusal that names the first sheet that is missing. */
    static FilingForm check(FilingDraft draft) {
        return new FilingForm(
                present(draft.based(), "GRADING"),
                present(draft.unit(), "UNIT_SHEET"),
                present(draft.target(), "TARGET_SHEET"),
                present(draft.grading(), "GRADING_SHEET"),
                present(draft.scenario(), "SCENARIO_SHEET"),
                present(draft.materials(), "MATERIALS_SHEET"),
                draft.data() == null ? List.of() : draft.data());
    }

    private static <S> S present(@Nullable S sheet, String name) {
        if (sheet == null) {
            throw Refused.by(TheFormIsComplete.class, name);
        }
        return sheet;
    }
}
