package org.zelian.registry.contract.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;

/**
 * What the report says; nothing here is reckoned (domain.md §2.5).
 *
 * @param conclusion one of the scheme's (V16)
 * @param rate 符合率 or 综合得分 in hundredths of a percent or point, 0 to 10,000
 * @param majorRisks 重大风险隐患 (before 2025: 高风险), counted before anything was put right
 * @param majorRisksResolved how many of them were put right before the report was issued
 */
public record EvaluationResult(
        ConclusionScheme scheme,
        Conclusion conclusion,
        @Nullable Integer rate,
        int majorRisks,
        int majorRisksResolved) {

    private static final int WHOLE = 10_000;
    private static final int MOST_RISKS = 1_000;

    public EvaluationResult {
        if (!scheme.conclusions().contains(conclusion)) {
            throw new InvalidValue("TheConclusionBelongsToItsScheme", conclusion, scheme);
        }
        if (rate != null && (rate < 0 || rate > WHOLE)) {
            throw new InvalidValue("NumberIsWithinItsRange", 0, WHOLE);
        }
        if (majorRisks < 0 || majorRisks > MOST_RISKS) {
            throw new InvalidValue("NumberIsWithinItsRange", 0, MOST_RISKS);
        }
        if (majorRisksResolved < 0 || majorRisksResolved > majorRisks) {
            throw new InvalidValue("NoMoreRisksAreResolvedThanFound", majorRisks);
        }
    }

    /** 重大风险隐患 that were open when the report was issued. */
    public int majorRisksOpen() {
        return majorRisks - majorRisksResolved;
    }
}
