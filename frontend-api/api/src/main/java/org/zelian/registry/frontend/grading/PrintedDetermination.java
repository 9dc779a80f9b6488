package org.zelian.registry.frontend.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Section 二 of a report: 描述, 受侵害的客体, 侵害程度, 等级 of one of the two. */
final class PrintedDetermination {

    private static final GradingMatrix USUAL = GradingMatrix.GBT22240_2020;

    private PrintedDetermination() {}

    /**
     * @param of 业务信息 or 系统服务
     * @param table of GB/T 22240-2020 that gives its level
     */
    static List<Block> of(
            String of,
            String table,
            @Nullable Determination said,
            @Nullable GradingMatrix edition) {
        GradingMatrix matrix = edition == null ? USUAL : edition;
        List<Harm> harms = said == null ? List.of() : said.harms();
        return List.of(
                new Block.Heading(3, "1. " + of + "描述"),
                new Block.Text(Words.said(said == null ? null : said.description())),
                new Block.Heading(3, "2. " + of + "受到破坏时所侵害客体的确定"),
                new Block.Text(objects(harms, matrix)),
                new Block.Heading(3, "3. " + of + "受到破坏后对侵害客体的侵害程度的确定"),
                new Block.Text(degrees(said, matrix)),
                new Block.Heading(3, "4. " + of + "安全保护等级的确定"),
                new Block.Text(level(of, table, harms, matrix)));
    }

    private static String objects(List<Harm> harms, GradingMatrix matrix) {
        List<InfringedObject> harmed = harms.stream().map(Harm::object).toList();
        return Arrays.stream(InfringedObject.values())
                .map(object -> new Harm(object, DegreeOfInfringement.GENERAL))
                .map(any -> Options.box(harmed.contains(any.object()), Words.object(any, matrix)))
                .collect(Collectors.joining("\n"));
    }

    private static String degrees(@Nullable Determination said, GradingMatrix matrix) {
        if (said == null) {
            return Words.said(null);
        }
        String each =
                said.harms().stream()
                        .map(harm -> Words.object(harm, matrix) + "：" + Words.degree(harm))
                        .collect(Collectors.joining("\n"));
        return each + "\n" + said.explanation();
    }

    private static String level(String of, String table, List<Harm> harms, GradingMatrix matrix) {
        if (harms.isEmpty()) {
            return Words.said(null);
        }
        String cells =
                harms.stream().map(harm -> cell(harm, matrix)).collect(Collectors.joining("；"));
        String source = matrix == USUAL ? "GB/T 22240-2020 " + table : "备案表（2025）表三";
        return "依据 %s，%s。%s安全保护等级为%s。"
                .formatted(source, cells, of, Words.level(matrix.level(harms)));
    }

    private static String cell(Harm harm, GradingMatrix matrix) {
        return "对%s造成%s的为%s"
                .formatted(
                        Words.object(harm, matrix),
                        Words.degree(harm),
                        Words.level(matrix.level(harm)));
    }
}
