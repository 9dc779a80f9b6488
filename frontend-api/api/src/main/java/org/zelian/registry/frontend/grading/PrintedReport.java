package org.zelian.registry.frontend.grading;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.NothingToPrint;
import org.zelian.registry.frontend.print.Occasion;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Printout;
import org.zelian.registry.frontend.print.Words;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.GradingView;

import java.util.ArrayList;
import java.util.List;

/** 定级报告, on the template it was written on, and what its sections say as far as it is written. */
final class PrintedReport {

    private static final Options<GradingPhase> PHASES =
            Options.of(
                    GradingPhase.class, "草稿", "专家评审", "主管部门审核", "主管部门已审核", "最终确定", "存量，待核对", "已放弃");

    private final GradingDetail detail;
    private final GradingView grading;
    private final GradingReport report;
    private final List<Block> blocks = new ArrayList<>();

    private PrintedReport(GradingDetail detail, GradingReport report) {
        this.detail = detail;
        this.grading = detail.grading();
        this.report = report;
    }

    /**
     * The whole report.
     *
     * @throws NothingToPrint if there is none here: 存量
     */
    static Printout of(GradingDetail detail, Occasion occasion) {
        GradingReport report = detail.grading().report();
        if (report == null) {
            throw new NothingToPrint("TheReportIsWrittenHere");
        }
        PrintedReport printed = new PrintedReport(detail, report);
        printed.heading();
        printed.target();
        printed.levels();
        printed.part("三、评审、审核与签发");
        printed.blocks.add(PrintedSignatures.of(detail));
        return new Printout(
                occasion.name(detail.targetName(), "定级报告"),
                occasion.head(),
                "定级报告　责链登记簿",
                printed.blocks);
    }

    private boolean isOf2025() {
        return report.template() == ReportTemplate.TEMPLATE_2025;
    }

    private void heading() {
        blocks.add(new Block.Title(isOf2025() ? "网络安全等级保护定级报告" : "信息系统安全等级保护定级报告"));
        String numbers = grading.target().value() + "　" + grading.grading().value();
        String phase = PHASES.label(grading.phase()) + "，自" + Words.day(grading.phaseSince()) + "起";
        blocks.add(
                new Block.Grid(
                        List.of(3, 9),
                        List.of(
                                List.of(label("定级对象"), Cell.of(detail.targetName())),
                                List.of(label("运营使用单位"), Cell.of(detail.operator().name())),
                                List.of(label("登记编号"), Cell.of(numbers)),
                                List.of(label("定级阶段"), Cell.of(phase)))));
    }

    private void target() {
        if (isOf2025()) {
            part("一、定级对象情况");
            section("（一）定级责任主体", report.responsibleBody());
            section("（二）定级对象构成", report.composition());
            section("（三）承载业务", report.business());
            section("（四）子系统清单", subsystems());
            section("（五）数据情况", report.data());
            section("（六）安全责任", report.securityResponsibility());
        } else {
            part("一、系统描述");
            section("（一）责任单位", report.responsibleBody());
            section("（二）系统构成、边界与网络拓扑", report.composition());
            section("（三）承载业务", report.business());
            section("（四）安全责任", report.securityResponsibility());
        }
    }

    private String subsystems() {
        List<String> lines = new ArrayList<>();
        for (String name : report.subsystems()) {
            lines.add(lines.size() + 1 + ". " + name);
        }
        return lines.isEmpty() ? "无" : String.join("\n", lines);
    }

    private void levels() {
        part("二、等级确定");
        blocks.add(new Block.Heading(2, "（一）业务信息安全保护等级的确定"));
        blocks.addAll(
                PrintedDetermination.of("业务信息", "表 2", grading.information(), grading.matrix()));
        blocks.add(new Block.Heading(2, "（二）系统服务安全保护等级的确定"));
        blocks.addAll(PrintedDetermination.of("系统服务", "表 3", grading.service(), grading.matrix()));
        blocks.add(new Block.Heading(2, "（三）安全保护等级的确定"));
        blocks.add(new Block.Text("业务信息和系统服务两者的等级中，较高者为定级对象的安全保护等级。"));
        blocks.add(
                new Block.Grid(
                        List.of(4, 3, 3, 3),
                        List.of(
                                List.of(
                                        label("定级对象名称"),
                                        label("业务信息安全保护等级（S）"),
                                        label("系统服务安全保护等级（A）"),
                                        label("安全保护等级（G）")),
                                outcome(grading.levels()))));
    }

    private List<Cell> outcome(@Nullable GradedLevels levels) {
        Cell name = Cell.of(detail.targetName());
        if (levels == null) {
            Cell open = Cell.of(Words.said(null));
            return List.of(name, open, open, open);
        }
        return List.of(
                name,
                Cell.of(Words.level(levels.information())),
                Cell.of(Words.level(levels.service())),
                Cell.of(Words.level(levels.overall()) + "（" + levels.notation() + "）"));
    }

    private void part(String name) {
        blocks.add(new Block.Heading(1, name));
    }

    private void section(String name, @Nullable String text) {
        blocks.add(new Block.Heading(2, name));
        blocks.add(new Block.Text(Words.said(text)));
    }
}
