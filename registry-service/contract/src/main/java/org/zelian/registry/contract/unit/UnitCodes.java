package org.zelian.registry.contract.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;

/**
 * What others call the unit.
 *
 * @param creditCode 统一社会信用代码
 * @param creditCodeOverride why a code whose check character fails is kept all the same
 * @param schoolCode 学校(机构)标识码; bureaus and institutions may have none
 */
public record UnitCodes(
        @Nullable UnifiedSocialCreditCode creditCode,
        @Nullable String creditCodeOverride,
        @Nullable SchoolCode schoolCode) {

    public UnitCodes {
        creditCodeOverride = Text.optional(creditCodeOverride, 200);
    }
}
