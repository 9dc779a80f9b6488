package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 自查, 监督检查, 主管部门检查, and 保护工作方案 of some systems of level 3. */
final class InspectionsStory {

    private final Story story;
    private final Plan plan;
    private final LocalDate today;

    InspectionsStory(Story story, Plan plan, LocalDate today) {
        this.story = story;
        this.plan = plan;
        this.today = today;
    }

    void tell() {
        plan.systems().stream().map(Plan.Planned::course).forEach(this::tell);
    }

    private void tell(Course course) {
        switch (Plan.name(course)) {
            case "JJ 1 2", "JJ 6 2", "QY 1 2", "WH 9 2" -> checkedItself(course, 75);
            case "WH 1 2" -> checkedItself(course, 200);
            case "JJ 3 2", "QY 6 2" -> inspectedByThePolice(course, 58);
            case "QY 2 1", "WH 4 1" -> inspectedByTheDistrict(course, 52);
            default -> {}
        }
        if (course.level().isAtLeast(SecurityProtectionLevel.L3)
                && course.number() == 2
                && course.school().place() == 6) {
            planFiled(course, 80);
        }
    }

    private void checkedItself(Course course, int daysAgo) {
        record(
                course,
                course.it(),
                "ZC",
                InspectionKind.SELF,
                "按等级保护基本要求逐项自查，未发现重大问题",
                true,
                daysAgo,
                Basis.none());
    }

    private void inspectedByThePolice(Course course, int daysAgo) {
        record(
                course,
                Police.LIAISON,
                "GA",
                InspectionKind.POLICE,
                "口令策略和日志留存不符合要求，当场告知，限期整改",
                false,
                daysAgo,
                new Police(course).decided(today.minusDays(daysAgo)));
    }

    private void inspectedByTheDistrict(Course course, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        record(
                course,
                course.admin(),
                "ZG",
                InspectionKind.AUTHORITY,
                "抽查账号管理和备份情况，发现弱口令",
                false,
                daysAgo,
                paperOf(course, day));
    }

    private static Basis paperOf(Course course, LocalDate day) {
        return new Basis(
                new OfficialDocument(
                        String.format(
                                Locale.ROOT, "示教查〔%d〕%d号", day.getYear(), course.school().place()),
                        course.school().district().name(),
                        day),
                null);
    }

    private void record(
            Course course,
            PersonId by,
            String letters,
            InspectionKind kind,
            String summary,
            boolean upToLevel,
            int daysAgo,
            Basis basis) {
        LocalDate day = today.minusDays(daysAgo);
        Paper paper = course.paper("检查记录", day);
        story.turnTo(day);
        story.tell(
                by,
                List.of(paper),
                new RecordInspection(
                        Numbers.inspection(
                                course.school().district().letters(),
                                course.school().place(),
                                letters),
                        course.school().unit(),
                        new InspectionRecord(
                                kind,
                                Set.of(course.target()),
                                day.minusDays(1),
                                true,
                                summary,
                                upToLevel,
                                paper.digest()),
                        basis));
    }

    private void planFiled(Course course, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        Paper paper = course.paper("网络安全等级保护工作方案", day);
        story.turnTo(day);
        story.tell(
                course.head(),
                List.of(paper),
                new FileProtectionPlan(
                        course.plan(),
                        course.target(),
                        new ProtectionPlan(day.getYear(), paper.digest(), null),
                        Basis.none()));
    }
}
