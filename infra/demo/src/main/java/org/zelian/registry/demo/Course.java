package org.zelian.registry.demo;

import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.SecurityProtectionLevel;

import java.time.LocalDate;

/**
 * A system on its way through grading and filing.
 *
 * @param school that operates it
 * @param number of the system in its school
 */
record Course(CityStory.Posted school, int number, Systems system, Grade grade) {

    ProtectionTargetId target() {
        return Numbers.target(letters(), school.place(), number);
    }

    GradingId grading() {
        return Numbers.grading(letters(), school.place(), number, 1);
    }

    /** The version by which it is graded anew. */
    GradingId regrading() {
        return Numbers.grading(letters(), school.place(), number, 2);
    }

    FilingId filing() {
        return Numbers.filing(letters(), school.place(), number);
    }

    EvaluationId evaluation() {
        return Numbers.evaluation(letters(), school.place(), number);
    }

    RectificationId rectification() {
        return Numbers.rectification(letters(), school.place(), number);
    }

    ProtectionPlanId plan() {
        return Numbers.plan(letters(), school.place(), number);
    }

    SecurityProtectionLevel level() {
        return grade.level(system);
    }

    String name() {
        return unitName() + system.title;
    }

    String unitName() {
        return school.district().shortName() + school.school().name();
    }

    PersonId it() {
        return school.it();
    }

    PersonId head() {
        return school.head();
    }

    PersonId deputy() {
        return school.deputy();
    }

    PersonId admin() {
        return school.district().admin();
    }

    PersonId approver() {
        return school.district().approver();
    }

    /** A scan on the school's record. */
    Paper paper(String heading, LocalDate day) {
        return Paper.of(school.unit(), heading, name(), day.toString());
    }

    private String letters() {
        return school.district().letters();
    }
}
