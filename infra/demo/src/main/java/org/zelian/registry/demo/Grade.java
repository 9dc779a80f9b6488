package org.zelian.registry.demo;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;

import java.util.List;

/** How the demo grades a system: who would be harmed by what. */
enum Grade {
    ONE(DegreeOfInfringement.GENERAL, null),
    TWO(DegreeOfInfringement.SERIOUS, DegreeOfInfringement.GENERAL),
    THREE(DegreeOfInfringement.SERIOUS, DegreeOfInfringement.SERIOUS);

    private final DegreeOfInfringement citizens;
    private final @Nullable DegreeOfInfringement society;

    Grade(DegreeOfInfringement citizens, @Nullable DegreeOfInfringement society) {
        this.citizens = citizens;
        this.society = society;
    }

    Determination information(Systems system) {
        return new Determination(
                system.business().description() + "所涉及的信息，含师生个人信息",
                harms(society),
                "信息被泄露或篡改，会损害师生的合法权益" + (society == null ? "" : "，并影响学校秩序"));
    }

    Determination service(Systems system) {
        return new Determination(
                "为本校师生和家长提供" + system.title + "的服务",
                harms(society == null ? null : DegreeOfInfringement.GENERAL),
                "中断一天内可用纸质方式替代，工作效率降低");
    }

    GradedLevels levels(Systems system) {
        GradingMatrix matrix = GradingMatrix.GBT22240_2020;
        return GradedLevels.of(information(system).level(matrix), service(system).level(matrix));
    }

    SecurityProtectionLevel level(Systems system) {
        return levels(system).overall();
    }

    GradingReport report(Systems system, String school) {
        return new GradingReport(
                ReportTemplate.TEMPLATE_2025,
                school + "，责任部门为信息中心",
                "应用服务器一台、数据库服务器一台，边界为校园网出口防火墙",
                system.business().description(),
                List.of(),
                "师生基本信息与业务数据，约 2 万条，存放在境内",
                "第一责任人为校长，直接责任人为分管副校长，信息中心负责日常运行");
    }

    private List<Harm> harms(@Nullable DegreeOfInfringement publicOrder) {
        Harm own = new Harm(InfringedObject.CITIZENS, citizens);
        return publicOrder == null
                ? List.of(own)
                : List.of(own, new Harm(InfringedObject.SOCIETY, publicOrder));
    }
}
