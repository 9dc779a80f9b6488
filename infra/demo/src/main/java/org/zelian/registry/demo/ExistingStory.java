package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.ReturnExistingFiling;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnExistingGrading;
import org.zelian.registry.contract.grading.ReportTemplate;

import java.time.LocalDate;
import java.util.List;

/** 存量: what was graded and certified years ago, and what the district says of it. */
final class ExistingStory {

    private static final int LOOKED_AT = 3;
    private static final int FILING = 4;
    private static final int CERTIFICATE = 40;

    private final Story story;
    private final Course course;
    private final LocalDate gradedOn;

    ExistingStory(Story story, Course course) {
        this.story = story;
        this.course = course;
        this.gradedOn = LocalDate.of(2023 + course.number() % 2, 9, 4);
    }

    LocalDate certifiedOn() {
        return gradedOn.plusDays(CERTIFICATE);
    }

    /** Looked at, and found to agree with the paper; the last of it on the day that is answered. */
    LocalDate accepted(LocalDate from) {
        gradingRecorded(from);
        story.turnTo(from.plusDays(LOOKED_AT));
        story.tell(course.approver(), new AcceptExistingGrading(course.grading(), 0, Basis.none()));
        filingRecorded(from.plusDays(FILING));
        LocalDate last = from.plusDays(FILING + 2L);
        story.turnTo(last);
        story.tell(course.approver(), new AcceptExistingFiling(course.filing(), 0, Basis.none()));
        return last;
    }

    /** Not looked at yet. */
    void recorded(LocalDate from) {
        gradingRecorded(from);
        filingRecorded(from);
    }

    /** Looked at, and not put right yet. */
    void returned(LocalDate from) {
        recorded(from);
        story.turnTo(from.plusDays(LOOKED_AT));
        story.tell(
                course.approver(),
                new ReturnExistingGrading(
                        course.grading(),
                        0,
                        Story.because(course.approver(), "定级报告扫描件不是终稿，缺主管部门审核页")));
        story.tell(
                course.approver(),
                new ReturnExistingFiling(
                        course.filing(),
                        0,
                        Story.because(course.approver(), "发证日期与备案证明扫描件不一致，请核对")));
    }

    private void gradingRecorded(LocalDate on) {
        Paper report = course.paper("定级报告", gradedOn);
        story.turnTo(on);
        story.tell(
                course.it(),
                List.of(report),
                new RecordExistingGrading(
                        course.grading(),
                        course.target(),
                        new ExistingGrading(
                                course.grade().levels(course.system()),
                                gradedOn.minusDays(20),
                                gradedOn.minusDays(12),
                                gradedOn,
                                course.school().district().name(),
                                ReportTemplate.CLASSIC,
                                report.digest()),
                        Basis.none()));
    }

    private void filingRecorded(LocalDate on) {
        Paper scan = course.paper("备案证明", certifiedOn());
        story.turnTo(on);
        story.tell(
                course.it(),
                List.of(scan),
                new RecordExistingFiling(
                        course.filing(),
                        course.target(),
                        new ExistingFiling(
                                FormEdition.FORM_2007,
                                course.level(),
                                new Police(course).certificate(certifiedOn()),
                                null,
                                scan.digest(),
                                null),
                        Basis.none()));
    }
}
