package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.query.directory.SealedPlace;

import java.util.List;

/**
 * A form as far as it is filled, unopened. Sheets with sealed fields know where these were sealed:
 * a submission repeats what was drafted, box by box.
 */
record StoredForm(
        @Nullable GradingId based,
        @Nullable UnitSheet unit,
        @Nullable SealedPlace unitPlace,
        @Nullable TargetSheet target,
        @Nullable GradingSheet grading,
        @Nullable SealedPlace gradingPlace,
        @Nullable ScenarioSheet scenario,
        List<Material> materials,
        List<DataSheet> data,
        @Nullable SealedPlace dataPlace) {

    static final StoredForm EMPTY =
            new StoredForm(null, null, null, null, null, null, null, List.of(), List.of(), null);

    StoredForm {
        materials = List.copyOf(materials);
        data = List.copyOf(data);
    }

    static StoredForm based(GradingId grading) {
        return new StoredForm(
                grading, null, null, null, null, null, null, List.of(), List.of(), null);
    }

    /**
     * With the sheets that are said anew.
     *
     * @param place where the event holds them
     */
    StoredForm with(FilingDraft draft, SealedPlace place) {
        return new StoredForm(
                draft.based() == null ? based : draft.based(),
                draft.unit() == null ? unit : draft.unit(),
                draft.unit() == null ? unitPlace : place,
                draft.target() == null ? target : draft.target(),
                draft.grading() == null ? grading : draft.grading(),
                draft.grading() == null ? gradingPlace : place,
                draft.scenario() == null ? scenario : draft.scenario(),
                draft.materials() == null ? materials : draft.materials(),
                draft.data() == null ? data : draft.data(),
                draft.data() == null ? dataPlace : place);
    }

    /**
     * A whole form; a sheet that this one has already keeps the place where it was sealed.
     *
     * @param place where the event holds the form
     */
    StoredForm stated(FilingForm form, SealedPlace place) {
        return new StoredForm(
                form.based(),
                form.unit(),
                form.unit().equals(unit) ? unitPlace : place,
                form.target(),
                form.grading(),
                form.grading().equals(grading) ? gradingPlace : place,
                form.scenario(),
                form.materials(),
                form.data(),
                form.data().equals(data) ? dataPlace : place);
    }
}
