package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.FilingCommand.CorrectCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordCancellation;
import org.zelian.registry.contract.filing.FilingCommand.RecordDeclined;
import org.zelian.registry.contract.filing.FilingCommand.RecordExtension;
import org.zelian.registry.contract.filing.FilingCommand.RecordFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.SubmitCancellation;
import org.zelian.registry.contract.filing.FilingCommand.SubmitExtension;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFilingChange;
import org.zelian.registry.contract.filing.FilingDraft;

import java.time.LocalDate;
import java.util.List;

/** What is asked of the police once a system of the demo has its certificate. */
final class CertificateStory {

    /** Entries of a filing's stream: prepared, drafted, submitted, certified. */
    private static final long CERTIFIED = 3;

    private final Story story;
    private final Course course;
    private final Police police;

    CertificateStory(Story story, Course course, Police police) {
        this.story = story;
        this.course = course;
        this.police = police;
    }

    /** 表六, which the form did not have. */
    void changeAsked(LocalDate on) {
        story.turnTo(on);
        story.tell(
                course.head(),
                new SubmitFilingChange(
                        course.filing(),
                        new FilingDraft(
                                null, null, null, null, null, null, new Sheets(course).data()),
                        Basis.none()));
    }

    void changed(LocalDate on) {
        Paper scan = course.paper("备案变更回执", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(scan),
                new RecordFilingChange(course.filing(), scan.digest(), police.decided(on)));
    }

    void cancellationAsked(LocalDate on) {
        story.turnTo(on);
        story.tell(
                course.head(),
                new SubmitCancellation(
                        course.filing(), Story.because(course.head(), "门户并入区教育门户网站群，本系统停止使用")));
    }

    void cancelled(LocalDate on) {
        Paper scan = course.paper("撤销备案回执", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(scan),
                new RecordCancellation(course.filing(), scan.digest(), police.decided(on)));
    }

    void declined(LocalDate on) {
        Paper scan = course.paper("不予撤销告知书", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(scan),
                new RecordDeclined(
                        course.filing(), scan.digest(), police.decided(on, "系统仍在互联网提供服务，暂不撤销备案")));
    }

    void extensionAsked(LocalDate on) {
        story.turnTo(on);
        story.tell(course.head(), new SubmitExtension(course.filing(), Basis.none()));
    }

    /** By a year. */
    void extended(LocalDate on, CertificateValidity before) {
        Paper scan = course.paper("备案证明延期", on);
        story.turnTo(on);
        story.tell(
                Police.LIAISON,
                List.of(scan),
                new RecordExtension(
                        course.filing(),
                        before.until().plusYears(1),
                        scan.digest(),
                        police.decided(on)));
    }

    /** The number had been read wrongly from the paper that lies with the record. */
    void corrected(LocalDate on, LocalDate certifiedOn, PersonId cityAdmin) {
        story.turnTo(on);
        story.tell(
                cityAdmin,
                certifiedOn,
                new CorrectCertificate(
                        course.filing(),
                        CERTIFIED,
                        police.certificate(certifiedOn),
                        course.paper("备案证明", certifiedOn).digest(),
                        Story.because(cityAdmin, "登记时证明编号末位抄错")));
    }
}
