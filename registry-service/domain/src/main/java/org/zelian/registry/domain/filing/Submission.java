package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingForm;

import java.time.LocalDate;

/**
 * A form on its way to the police: all that must hold of it.
 *
 * @param grading what it files, as approved
 * @param day on which it is submitted
 */
record Submission(FilingForm form, ApprovedGrading grading, LocalDate day) {

    /** A complete form for an approved grading, or a refusal. */
    static Submission of(FilingForm form, FilingFacts facts, LocalDate day) {
        return new Submission(form, TheGradingIsApproved.check(form.based(), facts), day);
    }

    void check() {
        SecurityProtectionLevel level = grading.level();
        OnlyLevelTwoAndAboveAreFiled.check(level);
        TheFormAgreesWithTheGrading.check(form.grading(), grading);
        TheFormsDaysAreInOrder.check(form.grading(), grading, day);
        TheFiledAreAmongTheCounted.check(form.unit(), level);
        TheScenarioSheetFitsTheTechnologies.check(
                form.target().architecture().technologies(), form.scenario());
        APlatformIsOfItsTenantsLevelAtLeast.check(form.target().architecture(), level);
        LevelThreeAndAboveBringTheirMaterials.check(level, form.materials());
        EveryFilingBringsReportAndOpinion.check(form);
    }
}
