package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;

/** 统一社会信用代码 whose check character fails are in real use: kept when somebody says why (V5). */
public final class CreditCodesCheckOutOrSayWhy {

    private CreditCodesCheckOutOrSayWhy() {}

    static void check(UnitCodes codes) {
        UnifiedSocialCreditCode code = codes.creditCode();
        if (code != null && !code.checksOut() && codes.creditCodeOverride() == null) {
            throw Refused.by(CreditCodesCheckOutOrSayWhy.class, code.value());
        }
    }
}
