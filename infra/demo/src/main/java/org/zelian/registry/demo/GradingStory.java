package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingMatrix;

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
    private final GradingId grading;
    private int letters;

    GradingStory(Story story, Course course) {
        this(story, course, course.grading());
    }

    private GradingStory(Story story, Course course, GradingId grading) {
        this.story = story;
        this.course = course;
        this.grading = grading;
    }

    /** How it is graded anew, beside what is in force. */
    static GradingStory again(Story story, Course course) {
        return new GradingStory(story, course, course.regrading());
    }

    void drafted(LocalDate from) {
        story.turnTo(from);
        story.tell(
                course.it(),
                new StartGrading(
                        grading, course.target(), GradingMatrix.GBT22240_2020, Basis.none()));
        story.tell(
                course.it(),
                new DraftGrading(
                        grading,
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
        story.tell(course.head(), new DetermineGrading(grading, Basis.none()));
    }

    void beforeTheExperts(LocalDate from) {
        drafted(from);
        story.turnTo(from.plusDays(TO_EXPERTS));
        story.tell(course.head(), new SubmitForExpertReview(grading, Basis.none()));
    }

    /** Found not to be one system, and dropped. */
    void abandoned(LocalDate from) {
        beforeTheExperts(from);
        story.turnTo(from.plusDays(MEETING));
        story.tell(
                course.head(),
                new AbandonGrading(grading, Story.because(course.head(), "定级对象划分有误，并入其他系统后再定级")));
    }

    void submitted(LocalDate from) {
        beforeTheExperts(from);
        reviewedAndSubmitted(from);
    }

    void approved(LocalDate from) {
        submitted(from);
        approve(from.plusDays(APPROVAL), FIRST_SUBMISSION);
    }

    /** Returned by the authority, and not submitted again. */
    void returned(LocalDate from) {
        submitted(from);
        story.turnTo(from.plusDays(APPROVAL));
        story.tell(
                course.approver(),
                new ReturnGrading(
                        grading,
                        FIRST_SUBMISSION,
                        Story.because(course.approver(), "数据情况未写明个人信息的规模，请补充后再报")));
    }

    /** Returned once, put right, and approved at the second look. */
    void returnedAndApproved(LocalDate from) {
        returned(from);
        LocalDate again = from.plusDays(APPROVAL + 2);
        story.turnTo(again);
        story.tell(course.head(), new SubmitForExpertReview(grading, Basis.none()));
        reviewedAndSubmitted(again.minusDays(TO_EXPERTS));
        approve(again.plusDays(APPROVAL), FIRST_SUBMISSION + 4);
    }

    /** Approved, and the approval revoked a fortnight later. */
    void revoked(LocalDate from) {
        approved(from);
        story.turnTo(from.plusDays(APPROVAL + 14));
        story.tell(
                course.approver(),
                new RevokeGradingApproval(
                        grading, Story.because(course.approver(), "专家评审意见缺一位专家签字")));
    }

    /** Described anew since, and looked at: the level still holds. */
    void reaffirmed(LocalDate on, long described) {
        story.turnTo(on);
        story.tell(
                course.approver(),
                new ReaffirmGrading(
                        grading,
                        described,
                        Story.because(course.approver(), "用户增加，受侵害的客体和程度不变，维持原等级")));
    }

    private void reviewedAndSubmitted(LocalDate from) {
        LocalDate met = from.plusDays(MEETING);
        Paper opinion = course.paper("专家评审意见", met);
        story.turnTo(met.plusDays(1));
        story.tell(
                course.head(),
                List.of(opinion),
                new RecordExpertReview(grading, review(met, opinion), Basis.none()));
        story.turnTo(from.plusDays(SUBMISSION));
        story.tell(course.head(), new SubmitGrading(grading, Basis.none()));
    }

    private void approve(LocalDate on, long submission) {
        story.turnTo(on);
        story.tell(
                course.approver(),
                new ApproveGrading(grading, submission, new Basis(letter(on), null)));
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
        Sealed sealed = Sealed.of(grading.value(), name, 50);
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
}
