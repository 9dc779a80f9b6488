package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RecordMajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.ResumeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.SuspendTarget;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What becomes of systems: suspended, resumed, changed, handed over, retired. */
final class LivesStory {

    private final Story story;
    private final Plan plan;
    private final LocalDate today;

    LivesStory(Story story, Plan plan, LocalDate today) {
        this.story = story;
        this.plan = plan;
        this.today = today;
    }

    void tell() {
        plan.systems().stream().map(Plan.Planned::course).forEach(this::tell);
    }

    private void tell(Course course) {
        switch (Plan.name(course)) {
            case "WH 7 5" -> suspended(course, 12);
            case "QY 1 5" -> {
                suspended(course, 40);
                story.turnTo(today.minusDays(26));
                story.tell(course.head(), new ResumeTarget(course.target(), Basis.none()));
            }
            case "JJ 10 5" -> ordered(course);
            case "QY 7 2" -> changed(course);
            case "WH 10 5" -> handedOver(course);
            case "WH 6 1" -> retired(course);
            default -> {}
        }
    }

    private void suspended(Course course, int daysAgo) {
        story.turnTo(today.minusDays(daysAgo));
        story.tell(
                course.head(),
                new SuspendTarget(course.target(), Story.because(course.head(), "机房改造，改造期间停用")));
    }

    private void ordered(Course course) {
        LocalDate day = today.minusDays(17);
        story.turnTo(day);
        story.tell(
                course.admin(),
                new SuspendTarget(
                        course.target(), paper(course, day, course.admin(), "存在高危漏洞，修复前责令停用")));
    }

    private void changed(Course course) {
        story.turnTo(today.minusDays(15));
        story.tell(
                course.it(),
                new RecordMajorChange(
                        course.target(),
                        new MajorChange(
                                EnumSet.of(MajorChange.Kind.ARCHITECTURE),
                                "由校内机房整体迁移至区教育云平台",
                                null),
                        Basis.none()));
    }

    /** To the neighbouring school, by a letter of the district. */
    private void handedOver(Course course) {
        LocalDate day = today.minusDays(21);
        story.turnTo(day);
        story.tell(
                course.admin(),
                new HandOverTarget(
                        course.target(),
                        Numbers.school(
                                course.school().district().letters(), course.school().place() - 1),
                        paper(course, day, course.admin(), "两校办公系统合并使用")));
    }

    private void retired(Course course) {
        LocalDate day = today.minusDays(7);
        Paper proof = course.paper("数据处置记录", day);
        story.turnTo(day);
        story.tell(
                course.head(),
                List.of(proof),
                new RetireTarget(
                        course.target(),
                        new Retirement(
                                DataDisposal.MIGRATED, "数据已迁入区级平台，原服务器硬盘已消磁", proof.digest()),
                        Basis.none()));
    }

    private static Basis paper(Course course, LocalDate day, PersonId author, String reason) {
        return new Basis(
                new OfficialDocument(
                        String.format(
                                Locale.ROOT,
                                "示教信〔%d〕%d%d号",
                                day.getYear(),
                                course.school().place(),
                                course.number()),
                        course.school().district().name(),
                        day),
                Sealed.of(author.value(), reason, 200));
    }
}
