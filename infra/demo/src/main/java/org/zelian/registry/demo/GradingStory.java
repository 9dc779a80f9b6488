package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.ReportTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How one system of the demo is graded, step by step, from a day on. */
final class GradingStory {

    /** Entries of a grading's stream: started, drafted, to the experts, opinion, submission. */
    private static final long FIRST_SUBMISSION = 4;

    private static final int TO_EXPERTS = 1;
    private static final int MEETING = 4;
    private static final int SUBMISSION = 6;
    private static final int APPROVAL = 9;

    private final Story story;
    private final Course course;
    private int letters;

    /**
     * A system on its way.
     *
     * @param school that operates it
     * @param number of the system in its school
     */
    record Course(CityStory.Posted school, int number, Systems system, Grade grade) {

        GradingId grading() {
            return Numbers.grading(school.district().letters(), school.place(), number, 1);
        }

        String name() {
            return school.district().shortName() + school.school().name() + system.title;
        }

        String unitName() {
            return school.district().shortName() + school.school().name();
        }
    }

    GradingStory(Story story, Course course) {
        this.story = story;
        this.course = course;
    }

    /** What was graded years ago, and looked at by the district. */
    void existed(LocalDate from, LocalDate gradedOn) {
        Paper report = paper("定级报告", gradedOn);
        story.turnTo(from);
        story.tell(
                it(),
                List.of(report),
                new RecordExistingGrading(
                        course.grading(),
                        target(),
                        new ExistingGrading(
                                course.grade().levels(course.system()),
                                gradedOn.minusDays(20),
                                gradedOn.minusDays(12),
                                gradedOn,
                                course.school().district().name(),
                                ReportTemplate.CLASSIC,
                                report.digest()),
                        Basis.none()));
        story.turnTo(from.plusDays(3));
        story.tell(approver(), new AcceptExistingGrading(course.grading(), 0, Basis.none()));
    }

    void drafted(LocalDate from) {
        story.turnTo(from);
        story.tell(
                it(),
                new StartGrading(
                        course.grading(), target(), GradingMatrix.GBT22240_2020, Basis.none()));
        story.tell(
                it(),
                new DraftGrading(
                        course.grading(),
                        null,
                        course.system().category(),
                        course.grade().information(course.system()),
                        course.grade().service(course.system()),
                        course.grade().report(course.system(), course.unitName()),
                        Basis.none()));
    }

    /** Level 1 is for the unit to determine. */
    void determined(LocalDate from) {
        drafted(from);
        story.turnTo(from.plusDays(TO_EXPERTS));
        story.tell(head(), new DetermineGrading(course.grading(), Basis.none()));
    }

    void beforeTheExperts(LocalDate from) {
        drafted(from);
        story.turnTo(from.plusDays(TO_EXPERTS));
        story.tell(head(), new SubmitForExpertReview(course.grading(), Basis.none()));
    }

    void submitted(LocalDate from) {
        beforeTheExperts(from);
        reviewedAndSubmitted(from);
    }

    void approved(LocalDate from) {
        submitted(from);
        approve(from.plusDays(APPROVAL), FIRST_SUBMISSION);
    }

    /** Returned once, put right, and approved at the second look. */
    void returnedAndApproved(LocalDate from) {
        submitted(from);
        story.turnTo(from.plusDays(APPROVAL));
        story.tell(
                approver(),
                new ReturnGrading(
                        course.grading(),
                        FIRST_SUBMISSION,
                        because(approver(), "数据情况未写明个人信息的规模，请补充后再报")));
        LocalDate again = from.plusDays(APPROVAL + 2);
        story.turnTo(again);
        story.tell(head(), new SubmitForExpertReview(course.grading(), Basis.none()));
        reviewedAndSubmitted(again.minusDays(TO_EXPERTS));
        approve(again.plusDays(APPROVAL), FIRST_SUBMISSION + 4);
    }

    /** Approved, and the approval revoked a fortnight later. */
    void revoked(LocalDate from) {
        approved(from);
        story.turnTo(from.plusDays(APPROVAL + 14));
        story.tell(
                approver(),
                new RevokeGradingApproval(course.grading(), because(approver(), "专家评审意见缺一位专家签字")));
    }

    private void reviewedAndSubmitted(LocalDate from) {
        LocalDate met = from.plusDays(MEETING);
        Paper opinion = paper("专家评审意见", met);
        story.turnTo(met.plusDays(1));
        story.tell(
                head(),
                List.of(opinion),
                new RecordExpertReview(course.grading(), review(met, opinion), Basis.none()));
        story.turnTo(from.plusDays(SUBMISSION));
        story.tell(head(), new SubmitGrading(course.grading(), Basis.none()));
    }

    private void approve(LocalDate on, long submission) {
        story.turnTo(on);
        story.tell(
                approver(),
                new ApproveGrading(course.grading(), submission, new Basis(letter(on), null)));
    }

    private ExpertReview review(LocalDate met, Paper opinion) {
        return new ExpertReview(
                met,
                List.of(
                        expert("方示例", "示例大学", "教授", Expert.Field.SECURITY),
                        expert("石样例", "示例信息安全研究院", "高级工程师", Expert.Field.SECURITY),
                        expert("江示例", "示例教育科学研究院", "研究员", Expert.Field.BUSINESS)),
                true,
                opinion.digest());
    }

    private Expert expert(String name, String organisation, String title, Expert.Field field) {
        Sealed sealed = Sealed.of(course.grading().value(), name, 50);
        return new Expert(sealed, organisation, title, field);
    }

    private OfficialDocument letter(LocalDate issued) {
        return new OfficialDocument(
                String.format(
                        Locale.ROOT,
                        "示教信〔%d〕%s%02d%d-%d号",
                        issued.getYear(),
                        course.school().district().letters(),
                        course.school().place(),
                        course.number(),
                        ++letters),
                course.school().district().name(),
                issued);
    }

    private Paper paper(String heading, LocalDate day) {
        return Paper.of(course.school().unit(), heading, course.name(), day.toString());
    }

    private static Basis because(PersonId author, String reason) {
        return new Basis(null, Sealed.of(author.value(), reason, 200));
    }

    private PersonId it() {
        return course.school().it();
    }

    private PersonId head() {
        return course.school().head();
    }

    private PersonId approver() {
        return course.school().district().approver();
    }

    private ProtectionTargetId target() {
        return Numbers.target(
                course.school().district().letters(), course.school().place(), course.number());
    }
}
