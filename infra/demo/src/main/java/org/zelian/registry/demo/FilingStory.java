package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordCorrectionNotice;
import org.zelian.registry.contract.filing.FilingCommand.RecordRegradeNotice;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How one system of the demo is filed with the police, step by step, up to its certificate. */
final class FilingStory {

    private static final List<Material.Kind> ASKED_OF_LEVEL_THREE =
            List.of(
                    Material.Kind.TOPOLOGY,
                    Material.Kind.ORGANISATION_AND_RULES,
                    Material.Kind.DESIGN,
                    Material.Kind.PRODUCTS,
                    Material.Kind.EVALUATION_REPORT,
                    Material.Kind.AUTHORITY_OPINION);
    private static final int NOTICE_DAYS = 15;
    private static final int REGRADE_DAYS = 25;

    private final Story story;
    private final Course course;
    private final Police police;

    FilingStory(Story story, Course course, Police police) {
        this.story = story;
        this.course = course;
        this.police = police;
    }

    /**
     * Prepared, and filled in.
     *
     * @param gradedOn the day of the grading's report
     * @param counted the unit's systems by level on the day of submission
     */
    void drafted(LocalDate from, LocalDate gradedOn, LevelCounts counted) {
        story.turnTo(from);
        story.tell(
                course.it(),
                new PrepareFiling(
                        course.filing(), course.target(), course.grading(), Basis.none()));
        Paper report = course.paper("定级报告", gradedOn);
        Paper opinion = course.paper("专家评审意见", gradedOn);
        List<Paper> papers = new ArrayList<>(List.of(report, opinion));
        List<Material> materials = new ArrayList<>();
        materials.add(new Material(Material.Kind.EXPERT_OPINION, opinion.digest(), null));
        if (course.level().isAtLeast(SecurityProtectionLevel.L3)) {
            for (Material.Kind kind : ASKED_OF_LEVEL_THREE) {
                Paper paper = course.paper("附件 " + kind.name(), from);
                papers.add(paper);
                materials.add(new Material(kind, paper.digest(), null));
            }
        }
        Sheets sheets = new Sheets(course);
        story.tell(
                course.it(),
                papers,
                new DraftFiling(
                        course.filing(),
                        new FilingDraft(
                                null,
                                sheets.unit(counted),
                                sheets.target(from.minusYears(1)),
                                sheets.grading(gradedOn, from, report.digest()),
                                sheets.scenario(),
                                materials,
                                course.school().place() % 4 == 0 ? null : sheets.data()),
                        Basis.none()));
    }

    void submitted(LocalDate on) {
        story.turnTo(on);
        story.tell(course.head(), new SubmitFiling(course.filing(), Basis.none()));
    }

    void withdrawn(LocalDate on) {
        story.turnTo(on);
        story.tell(
                course.head(),
                new WithdrawFiling(
                        course.filing(), Story.because(course.head(), "系统将迁入区级平台，撤回后重新填报")));
    }

    /** Asked to put something right within a fortnight. */
    void correctionAsked(LocalDate on) {
        Paper notice = course.paper("补正通知", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(notice),
                new RecordCorrectionNotice(
                        course.filing(),
                        "表二域名与源站地址不符，请核对后重新提交",
                        on.plusDays(NOTICE_DAYS),
                        notice.digest(),
                        police.decided(on)));
    }

    /** Asked for another level: by policy the grading is a draft again. */
    void regradeAsked(LocalDate on) {
        Paper notice = course.paper("重新定级通知", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(notice),
                new RecordRegradeNotice(
                        course.filing(),
                        "系统存有全体教职工个人信息，业务信息安全等级的确定理由不充分，请重新定级",
                        on.plusDays(REGRADE_DAYS),
                        notice.digest(),
                        police.decided(on)));
    }

    void certified(LocalDate on) {
        certified(on, course.number());
    }

    /**
     * @param number of the system, as the certificate was read
     */
    void certified(LocalDate on, int number) {
        Paper scan = course.paper("备案证明", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(scan),
                new RecordCertificate(
                        course.filing(),
                        police.certificate(on, number),
                        scan.digest(),
                        police.decided(on)));
    }
}
