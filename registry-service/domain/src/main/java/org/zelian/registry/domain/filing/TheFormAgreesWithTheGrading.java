package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.grading.Harm;

import java.util.List;
import java.util.Set;

/** 表三 says what was approved: levels, harms, and what of experts and authority is done. */
public final class TheFormAgreesWithTheGrading {

    private TheFormAgreesWithTheGrading() {}

    static void check(GradingSheet sheet, ApprovedGrading grading) {
        agree("LEVELS", sheet.levels().equals(grading.levels()));
        agree("HARMS", ticked(sheet.information(), grading.information()));
        agree("HARMS", ticked(sheet.service(), grading.service()));
        agree("REVIEWED", sheet.reviewed() == grading.reviewed());
        agree("AUTHORITY_APPROVED", sheet.approved() == grading.approved());
    }

    /** An existing grading's harms are not on record; what the form ticks is then the unit's. */
    private static boolean ticked(List<Harm> sheet, List<Harm> grading) {
        return grading.isEmpty() || Set.copyOf(sheet).equals(Set.copyOf(grading));
    }

    private static void agree(String part, boolean agrees) {
        if (!agrees) {
            throw Refused.by(TheFormAgreesWithTheGrading.class, part);
        }
    }
}
