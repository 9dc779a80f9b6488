package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F08: the police decide within ten working days; told, not held against the unit. */
final class ThePoliceDecideInTime implements Rule<ObligedTarget> {

    private static final Setting WORKING_DAYS = new Setting("police-decision-workdays", 10);

    @Override
    public Clause clause() {
        return Clause.law("F08", Severity.INFO, "公通字〔2007〕43号第十七条：公安机关收到备案材料后十个工作日内审核");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return target.in(FilingPhase.SUBMITTED)
                .map(FilingCourse::since)
                .map(
                        since ->
                                Duty.ofLiaison(
                                        since,
                                        reckoning.workingDaysAfter(
                                                since.day(),
                                                reckoning.number(WORKING_DAYS, since))))
                .orElse(null);
    }
}
