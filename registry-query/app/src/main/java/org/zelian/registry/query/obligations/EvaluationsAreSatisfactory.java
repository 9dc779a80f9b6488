package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F15: the last report neither concludes 不符合 or 差 nor leaves 重大风险隐患 open. */
final class EvaluationsAreSatisfactory implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law(
                "F15",
                Severity.HIGH,
                "公网安〔2025〕1846号问题二十至二十三：测评结论为不符合（差），或者仍有重大风险隐患的，应当整改；公通字〔2007〕43号第十四条");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark inUse = target.inUseAt(SecurityProtectionLevel.L2);
        EvaluationCourse last = target.upkeep().reported().orElse(null);
        if (inUse == null || last == null || isSatisfactory(last.reported().result())) {
            return null;
        }
        return Duty.ofUnit(Mark.last(inUse, last.counting()), null, "evaluation.rectify");
    }

    private static boolean isSatisfactory(EvaluationResult result) {
        return !result.conclusion().isUnsatisfactory() && result.majorRisksOpen() == 0;
    }
}
