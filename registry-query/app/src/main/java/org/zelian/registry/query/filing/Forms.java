package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.query.directory.SealedPlace;

/**
 * The forms of a filing.
 *
 * @param latest as drafted, submitted or in force, whichever is latest; absent for 存量 until a
 *     change brings one
 * @param standing the one in force, to go back to when a change is declined
 */
record Forms(FormEdition edition, @Nullable StoredForm latest, @Nullable StoredForm standing) {

    static final Forms NONE = new Forms(FormEdition.FORM_2025, null, null);

    Forms on(FormEdition other) {
        return new Forms(other, latest, standing);
    }

    Forms filled(@Nullable StoredForm form) {
        return new Forms(edition, form, standing);
    }

    Forms drafted(FilingDraft draft, SealedPlace place) {
        return filled(orEmpty().with(draft, place));
    }

    Forms stated(FormEdition on, FilingForm form, SealedPlace place) {
        return new Forms(on, orEmpty().stated(form, place), standing);
    }

    /** What is on the form holds. */
    Forms inForce() {
        return new Forms(edition, latest, latest);
    }

    Forms declined() {
        return new Forms(edition, standing, standing);
    }

    private StoredForm orEmpty() {
        return latest == null ? StoredForm.EMPTY : latest;
    }

    @Nullable SecurityProtectionLevel level() {
        return latest == null || latest.grading() == null
                ? null
                : latest.grading().levels().overall();
    }
}
