package org.zelian.registry.query.unit;

import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;

import java.util.ArrayList;
import java.util.List;

/** What is unusual about a unit's codes and yet allowed: domain.md V5, V6. */
final class Warnings {

    private Warnings() {}

    static List<String> of(UnitState unit) {
        List<String> warnings = new ArrayList<>();
        UnifiedSocialCreditCode credit = unit.codes().creditCode();
        if (credit != null && !credit.checksOut()) {
            warnings.add("CreditCodeChecksOut");
        }
        SchoolCode school = unit.codes().schoolCode();
        if (school != null && !school.fits(unit.nature().kind())) {
            warnings.add("SchoolCodeFitsKind");
        }
        return warnings;
    }
}
