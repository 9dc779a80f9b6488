package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.views.obligation.ObligationView.Severity;

import java.util.Objects;

/** F09: a notice of the police is answered by the day it names. */
final class NoticesAreAnswered implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law("F09", Severity.HIGH, "公安机关通知书载明的限期；公通字〔2007〕43号第十七条");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return target.in(FilingPhase.CORRECTION, FilingPhase.REGRADE_ASKED)
                .map(
                        asked ->
                                Duty.ofUnit(
                                        asked.since(),
                                        Due.on(Objects.requireNonNull(asked.noticeDue())),
                                        asked.phase() == FilingPhase.CORRECTION
                                                ? "filing.submit"
                                                : "grading.submit"))
                .orElse(null);
    }
}
