package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordCorrectionNotice;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How one system of the demo is filed with the police, step by step. */
final class FilingStory {

    private static final PersonId LIAISON = Numbers.person("GA000001");
    private static final String POLICE = "市公安局网安支队（示范）";
    private static final List<Material.Kind> ASKED_OF_LEVEL_THREE =
            List.of(
                    Material.Kind.TOPOLOGY,
                    Material.Kind.ORGANISATION_AND_RULES,
                    Material.Kind.DESIGN,
                    Material.Kind.PRODUCTS,
                    Material.Kind.EVALUATION_REPORT,
                    Material.Kind.AUTHORITY_OPINION);
    private static final int UNIT_STEM = 100;

    private final Story story;
    private final GradingStory.Course course;
    private final FilingId filing;
    private int documents;

    FilingStory(Story story, GradingStory.Course course) {
        this.story = story;
        this.course = course;
        this.filing =
                Numbers.filing(
                        course.school().district().letters(),
                        course.school().place(),
                        course.number());
    }

    /** What was certified years ago, and looked at by the district. */
    void existed(LocalDate from, LocalDate issuedOn) {
        Paper scan = paper("备案证明", issuedOn);
        story.turnTo(from);
        story.tell(
                course.school().it(),
                List.of(scan),
                new RecordExistingFiling(
                        filing,
                        target(),
                        new ExistingFiling(
                                FormEdition.FORM_2007,
                                level(),
                                certificate(issuedOn),
                                null,
                                scan.digest(),
                                null),
                        Basis.none()));
        story.turnTo(from.plusDays(2));
        story.tell(
                course.school().district().approver(),
                new AcceptExistingFiling(filing, 0, Basis.none()));
    }

    /**
     * Prepared on a day, submitted two days later.
     *
     * @param gradedOn the day of the grading's report
     * @param counted the unit's systems by level on the day of submission
     */
    void submitted(LocalDate from, LocalDate gradedOn, LevelCounts counted) {
        story.turnTo(from);
        story.tell(
                course.school().it(),
                new PrepareFiling(filing, target(), course.grading(), Basis.none()));
        Paper report = paper("定级报告", gradedOn);
        Paper opinion = paper("专家评审意见", gradedOn);
        List<Paper> papers = new ArrayList<>(List.of(report, opinion));
        List<Material> materials = new ArrayList<>();
        materials.add(new Material(Material.Kind.EXPERT_OPINION, opinion.digest(), null));
        if (level().isAtLeast(SecurityProtectionLevel.L3)) {
            for (Material.Kind kind : ASKED_OF_LEVEL_THREE) {
                Paper paper = paper("附件 " + kind.name(), from);
                papers.add(paper);
                materials.add(new Material(kind, paper.digest(), null));
            }
        }
        Sheets sheets = new Sheets(course, filing);
        story.tell(
                course.school().it(),
                papers,
                new DraftFiling(
                        filing,
                        new FilingDraft(
                                null,
                                sheets.unit(counted),
                                sheets.target(from.minusYears(1)),
                                sheets.grading(gradedOn, from, report.digest()),
                                sheets.scenario(),
                                materials,
                                course.school().place() % 4 == 0 ? null : sheets.data()),
                        Basis.none()));
        submit(from.plusDays(2));
    }

    void certified(LocalDate on) {
        Paper scan = paper("备案证明", on);
        story.turnTo(on);
        story.tell(
                LIAISON,
                List.of(scan),
                new RecordCertificate(
                        filing, certificate(on), scan.digest(), new Basis(document(on), null)));
    }

    /** Asked to put something right, which is done two days later. */
    void corrected(LocalDate on) {
        Paper notice = paper("补正通知", on);
        story.turnTo(on);
        story.tell(
                LIAISON,
                List.of(notice),
                new RecordCorrectionNotice(
                        filing,
                        "表二域名与源站地址不符，请核对后重新提交",
                        on.plusDays(15),
                        notice.digest(),
                        new Basis(document(on), null)));
        submit(on.plusDays(2));
    }

    private void submit(LocalDate on) {
        story.turnTo(on);
        story.tell(course.school().head(), new SubmitFiling(filing, Basis.none()));
    }

    private SecurityProtectionLevel level() {
        return course.grade().level(course.system());
    }

    private Certificate certificate(LocalDate issuedOn) {
        String number =
                String.format(
                        Locale.ROOT,
                        "%s%05d-%05d",
                        course.school().district().division(),
                        UNIT_STEM + course.school().place(),
                        course.number());
        return new Certificate(new CertificateNumber(number), issuedOn, POLICE);
    }

    private OfficialDocument document(LocalDate issued) {
        return new OfficialDocument(
                String.format(
                        Locale.ROOT,
                        "示网安〔%d〕%s-%d号",
                        issued.getYear(),
                        filing.number(),
                        ++documents),
                POLICE,
                issued);
    }

    private Paper paper(String heading, LocalDate day) {
        return Paper.of(course.school().unit(), heading, course.name(), day.toString());
    }

    private ProtectionTargetId target() {
        return Numbers.target(
                course.school().district().letters(), course.school().place(), course.number());
    }

    /** What a person is called on a form, sealed under the filing's key. */
    static Sealed sealed(FilingId filing, String text) {
        return Sealed.of(filing.value(), text, 100);
    }
}
