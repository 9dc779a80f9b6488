package org.zelian.registry.demo;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.filing.CertificateValidity;

import java.time.LocalDate;
import java.util.List;

/** A year of gradings and filings: every system somewhere between not begun and cancelled. */
final class CoursesStory {

    /** Days from the first step to the form, where the grading was approved at the first look. */
    private static final int FORM = 12;

    private static final int FORM_AFTER_A_RETURN = 22;
    private static final int SUBMITTED = 2;

    /** Days from the form to the certificate. */
    private static final int CERTIFICATE = 10;

    /** Days from the form to what else the police answered. */
    private static final int NOTICE = 8;

    /** As set at first; the demo changes neither. */
    private static final int CERTIFICATE_YEARS = 3;

    private static final int WINDOW_MONTHS = 3;

    private static final String EXTENSION_ASKED = "QY 7 1";
    private static final String EXTENDED = "WH 7 1";

    private final Story story;
    private final Plan plan;
    private final PersonId cityAdmin;
    private final LocalDate today;

    CoursesStory(Story story, CityStory city, PersonId cityAdmin, LocalDate today) {
        this.story = story;
        this.plan = new Plan(city.schools(), today);
        this.cityAdmin = cityAdmin;
        this.today = today;
    }

    void tell() {
        plan.systems().forEach(this::tell);
        new EvaluationsStory(story, plan, today).tell();
        new RectificationsStory(story, plan, today).tell();
        new InspectionsStory(story, plan, today).tell();
        new LivesStory(story, plan, today).tell();
    }

    private void tell(Plan.Planned planned) {
        LocalDate from = planned.from();
        GradingStory grading = new GradingStory(story, planned.course());
        ExistingStory existing = new ExistingStory(story, planned.course());
        switch (planned.stage()) {
            case UNGRADED -> {}
            case LEVEL_ONE -> grading.determined(from);
            case DRAFT -> grading.drafted(from);
            case ABANDONED -> grading.abandoned(from);
            case WITH_EXPERTS -> grading.beforeTheExperts(from);
            case AT_AUTHORITY -> grading.submitted(from);
            case RETURNED -> grading.returned(from);
            case REVOKED -> grading.revoked(from);
            case APPROVED -> grading.approved(from);
            case RETURNED_ONCE -> {
                grading.returnedAndApproved(from);
                filed(planned, from.plusDays(FORM_AFTER_A_RETURN));
            }
            case EXISTING -> existed(planned.course(), existing, existing.accepted(from));
            case EXISTING_UNSEEN -> existing.recorded(from);
            case EXISTING_RETURNED -> existing.returned(from);
            default -> {
                grading.approved(from);
                filed(planned, from.plusDays(FORM));
            }
        }
    }

    /** What comes of a form. */
    private void filed(Plan.Planned planned, LocalDate form) {
        Course course = planned.course();
        Police police = new Police(course);
        FilingStory filing = new FilingStory(story, course, police);
        LocalDate submitted = form.plusDays(SUBMITTED);
        filing.drafted(form, planned.from(), plan.counted(planned, submitted));
        if (planned.stage() == Stage.FILING_DRAFTED) {
            return;
        }
        filing.submitted(submitted);
        switch (planned.stage()) {
            case AT_POLICE -> {}
            case WITHDRAWN -> filing.withdrawn(form.plusDays(NOTICE));
            case CORRECTION_ASKED -> filing.correctionAsked(form.plusDays(NOTICE));
            case REGRADE_ASKED -> filing.regradeAsked(form.plusDays(CERTIFICATE + SUBMITTED));
            case CORRECTED_AND_CERTIFIED -> {
                filing.correctionAsked(form.plusDays(NOTICE - 2));
                filing.submitted(form.plusDays(NOTICE));
                filing.certified(form.plusDays(CERTIFICATE + 7));
            }
            case MISREAD -> {
                LocalDate certified = form.plusDays(CERTIFICATE);
                filing.certified(certified, course.number() + 6);
                new CertificateStory(story, course, police)
                        .corrected(today.minusDays(35), certified, cityAdmin);
            }
            default -> {
                filing.certified(form.plusDays(CERTIFICATE));
                certified(planned.stage(), course, new CertificateStory(story, course, police));
            }
        }
    }

    /** What comes after a certificate. */
    private void certified(Stage stage, Course course, CertificateStory certificate) {
        switch (stage) {
            case REAFFIRMED -> new GradingStory(story, course).reaffirmed(today.minusDays(60), 2);
            case REGRADED -> GradingStory.again(story, course).drafted(today.minusDays(40));
            case CHANGE_ASKED -> certificate.changeAsked(today.minusDays(10));
            case CHANGED -> {
                certificate.changeAsked(today.minusDays(30));
                certificate.changed(today.minusDays(21));
            }
            case CANCELLATION_ASKED -> certificate.cancellationAsked(today.minusDays(7));
            case CANCELLATION_DECLINED -> {
                certificate.cancellationAsked(today.minusDays(60));
                certificate.declined(today.minusDays(52));
            }
            case CANCELLED -> {
                certificate.cancellationAsked(today.minusDays(50));
                certificate.cancelled(today.minusDays(41));
            }
            default -> {}
        }
    }

    /**
     * Whatever was certified before 2025 counts from that year's first day (公网安〔2025〕1846号,
     * question 6), so that no certificate can be prolonged before October 2027, and none expired
     * before 2028; from then on the demo shows both.
     */
    private void existed(Course course, ExistingStory existing, LocalDate accepted) {
        CertificateValidity validity =
                CertificateValidity.of(existing.certifiedOn(), CERTIFICATE_YEARS, List.of());
        LocalDate latest = validity.until().minusDays(20);
        LocalDate asked = today.minusDays(12).isBefore(latest) ? today.minusDays(12) : latest;
        if (asked.isBefore(validity.extensionOpens(WINDOW_MONTHS)) || !accepted.isBefore(asked)) {
            return;
        }
        CertificateStory certificate = new CertificateStory(story, course, new Police(course));
        String name = Plan.name(course);
        if (name.equals(EXTENSION_ASKED) || name.equals(EXTENDED)) {
            certificate.extensionAsked(asked);
        }
        if (name.equals(EXTENDED)) {
            certificate.extended(asked.plusDays(8), validity);
        }
    }
}
