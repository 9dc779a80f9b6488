package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.NothingToPrint;
import org.zelian.registry.frontend.print.Occasion;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Printout;
import org.zelian.registry.frontend.print.Words;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingView;
import org.zelian.registry.views.filing.ShownForm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 网络安全等级保护备案表（2025）: its cover, 表一 to 表六. */
final class PrintedForm {

    private static final Options<FilingPhase> PHASES =
            Options.of(
                    FilingPhase.class,
                    "填报中",
                    "已提交公安机关",
                    "要求补正",
                    "要求重新定级",
                    "已备案",
                    "已备案，变更在办",
                    "已备案，延期在办",
                    "已备案，撤销在办",
                    "存量，待核对",
                    "已撤销备案",
                    "已撤回");

    private static final String DATA = "表六　数据摸底调查表";
    private static final Block UNFILLED = new Block.Text("（本表未填写）");

    private final FilingDetail detail;
    private final List<Block> blocks = new ArrayList<>();

    private PrintedForm(FilingDetail detail) {
        this.detail = detail;
    }

    /**
     * The whole form; a sheet that is not filled yet says so.
     *
     * @throws NothingToPrint if there is none here: 存量
     */
    static Printout of(FilingDetail detail, Occasion occasion) {
        ShownForm form = detail.filing().form();
        if (form == null) {
            throw new NothingToPrint("TheFormIsFilledHere");
        }
        PrintedForm printed = new PrintedForm(detail);
        printed.cover();
        printed.sheets(form);
        return new Printout(
                occasion.name(detail.targetName(), "备案表"),
                occasion.head(),
                "备案表　责链登记簿　联系方式隐去部分数字，与页面所见一致",
                printed.blocks);
    }

    private void cover() {
        FilingView filing = detail.filing();
        Certificate certificate = filing.certificate();
        String phase = PHASES.label(filing.phase()) + "，自" + Words.day(filing.phaseSince()) + "起";
        blocks.add(new Block.Title("网络安全等级保护备案表（2025）"));
        blocks.add(
                new Block.Grid(
                        List.of(4, 8),
                        List.of(
                                row(
                                        "备案表编号",
                                        certificate == null ? null : certificate.number().stem()),
                                row("备案单位（盖章处）", detail.operator().name() + "\n\n\n"),
                                row("定级对象", detail.targetName()),
                                row(
                                        "登记编号",
                                        filing.target().value() + "　" + filing.filing().value()),
                                row("办理阶段", phase),
                                row("备案日期", "　　年　　月　　日"),
                                row(
                                        "受理备案单位（盖章处）",
                                        (certificate == null ? "" : certificate.authority())
                                                + "\n\n\n"),
                                row(
                                        "备案证明编号",
                                        certificate == null ? null : certificate.number().value()),
                                row(
                                        "发证日期",
                                        certificate == null
                                                ? null
                                                : Words.day(certificate.issuedOn())))));
    }

    private void sheets(ShownForm form) {
        sheet("表一　单位基本情况", form.unit(), PrintedUnitSheet::of);
        sheet("表二　定级对象情况", form.target(), PrintedTargetSheet::of);
        sheet("表三　定级情况", form.grading(), PrintedGradingSheet::of);
        sheet(
                "表四　新技术应用场景补充信息",
                form.scenario(),
                scenario -> PrintedScenarioSheet.of(scenario, form.target()));
        sheet(
                "表五　定级对象提交材料情况",
                form.materials(),
                materials -> PrintedMaterials.of(materials, detail.required()));
        data(form.data());
    }

    private void data(List<ShownForm.ShownDataSheet> sheets) {
        blocks.add(new Block.NewPage());
        if (sheets.isEmpty()) {
            blocks.add(new Block.Heading(1, DATA));
            blocks.add(UNFILLED);
        }
        for (int i = 0; i < sheets.size(); i++) {
            blocks.add(new Block.Heading(1, "%s（%d/%d）".formatted(DATA, i + 1, sheets.size())));
            blocks.add(PrintedDataSheet.of(sheets.get(i)));
        }
    }

    private <S> void sheet(String name, @Nullable S sheet, Function<S, Block> printed) {
        blocks.add(new Block.NewPage());
        blocks.add(new Block.Heading(1, name));
        blocks.add(sheet == null ? UNFILLED : printed.apply(sheet));
    }

    private static List<Cell> row(String name, @Nullable String value) {
        return List.of(label(name), Cell.of(value));
    }
}
