package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingForm;

/** 备案表 in the making: what each entry says takes the place of what was said before. */
final class Sheets {

    static final FilingDraft NONE = new FilingDraft(null, null, null, null, null, null, null);

    private Sheets() {}

    static FilingDraft basedOn(GradingId grading) {
        return new FilingDraft(grading, null, null, null, null, null, null);
    }

    static FilingDraft of(FilingForm form) {
        return new FilingDraft(
                form.based(),
                form.unit(),
                form.target(),
                form.grading(),
                form.scenario(),
                form.materials(),
                form.data());
    }

    /** What stands once {@code anew} was said after {@code before}. */
    static FilingDraft joined(FilingDraft before, FilingDraft anew) {
        return new FilingDraft(
                either(anew.based(), before.based()),
                either(anew.unit(), before.unit()),
                either(anew.target(), before.target()),
                either(anew.grading(), before.grading()),
                either(anew.scenario(), before.scenario()),
                either(anew.materials(), before.materials()),
                either(anew.data(), before.data()));
    }

    private static <S> @Nullable S either(@Nullable S anew, @Nullable S before) {
        return anew != null ? anew : before;
    }
}
