package org.zelian.registry.demo;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;

import java.util.Locale;

/** Registry numbers that a reader of the demo can tell apart. */
final class Numbers {

    private int appointments;
    private int people;

    static UnitId unit(String number) {
        return new UnitId("unit-" + number);
    }

    /** A school: its district's letters and its place in the district. */
    static UnitId school(String district, int place) {
        return unit(String.format(Locale.ROOT, "%sXX%04d", district, place));
    }

    static ProtectionTargetId target(String district, int place, int system) {
        return new ProtectionTargetId(
                String.format(Locale.ROOT, "target-%sXT%02d%02d", district, place, system));
    }

    static GradingId grading(String district, int place, int system, int version) {
        return new GradingId(
                String.format(
                        Locale.ROOT, "grading-%s%d%02d%02dD", district, version, place, system));
    }

    static FilingId filing(String district, int place, int system) {
        return new FilingId(
                String.format(Locale.ROOT, "filing-%sBA%02d%02d", district, place, system));
    }

    static EvaluationId evaluation(String district, int place, int system) {
        return new EvaluationId(
                String.format(Locale.ROOT, "evaluation-%sCP%02d%02d", district, place, system));
    }

    static RectificationId rectification(String district, int place, int system) {
        return new RectificationId(
                String.format(Locale.ROOT, "rectification-%sZG%02d%02d", district, place, system));
    }

    /**
     * @param kind two letters that tell inspections of a school apart
     */
    static InspectionId inspection(String district, int place, String kind) {
        return new InspectionId(
                String.format(Locale.ROOT, "inspection-%s%s%02d01", district, kind, place));
    }

    static ProtectionPlanId plan(String district, int place, int system) {
        return new ProtectionPlanId(
                String.format(Locale.ROOT, "plan-%sFA%02d%02d", district, place, system));
    }

    static PersonId person(String number) {
        return new PersonId("person-" + number);
    }

    /** Somebody whose account nobody needs to remember. */
    PersonId person() {
        return person(String.format(Locale.ROOT, "RY%06d", ++people));
    }

    AppointmentId appointment() {
        return new AppointmentId(String.format(Locale.ROOT, "appointment-RZ%06d", ++appointments));
    }
}
