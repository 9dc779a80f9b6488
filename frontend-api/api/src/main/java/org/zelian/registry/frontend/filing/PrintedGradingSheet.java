package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Words;
import org.zelian.registry.views.filing.ShownForm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 表三: every cell of the form's matrix is a box beside the level that follows from it. */
final class PrintedGradingSheet {

    private static final GradingMatrix MATRIX = GradingMatrix.FORM_2025;

    private PrintedGradingSheet() {}

    static Block of(ShownForm.ShownGradingSheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(label("定级"), label("受侵害的客体和侵害程度"), label("级别")));
        rows.addAll(matrix("01 业务信息安全保护等级", sheet.information(), sheet.levels().information()));
        rows.addAll(matrix("02 系统服务安全保护等级", sheet.service(), sheet.levels().service()));
        rows.add(row("03 安全保护等级", Words.LEVELS.boxes(sheet.levels().overall())));
        rows.add(row("04 定级时间", Words.day(sheet.gradedOn())));
        rows.add(
                row(
                        "05 定级报告",
                        Options.either(sheet.report() != null, "有", "无")
                                + "　"
                                + Words.file(sheet.report())));
        rows.add(row("06 专家评审情况", Options.either(sheet.reviewed(), "已评审", "未评审")));
        rows.add(row("07 上级行业主管部门", sheet.authority() == null ? "无" : sheet.authority()));
        rows.add(row("08 主管部门审核情况", Options.either(sheet.approved(), "已审核", "未审核")));
        rows.add(row("09 填表人", sheet.filledBy()));
        rows.add(row("10 填表日期", Words.day(sheet.filledOn())));
        rows.add(row("备案审核民警", ""));
        rows.add(row("审核日期", "　　年　　月　　日"));
        return new Block.Grid(List.of(5, 12, 4), rows);
    }

    private static List<List<Cell>> matrix(
            String name, List<Harm> harms, SecurityProtectionLevel outcome) {
        List<List<Cell>> rows = new ArrayList<>();
        SecurityProtectionLevel[] levels = SecurityProtectionLevel.values();
        for (SecurityProtectionLevel level : levels) {
            List<Cell> row = new ArrayList<>();
            if (rows.isEmpty()) {
                row.add(label(name).down(levels.length));
            }
            row.add(Cell.of(boxes(level, harms)));
            row.add(Cell.of(Options.box(level == outcome, Words.level(level))));
            rows.add(row);
        }
        return rows;
    }

    private static String boxes(SecurityProtectionLevel level, List<Harm> harms) {
        return cells().filter(cell -> MATRIX.level(cell) == level)
                .map(cell -> Options.box(harms.contains(cell), words(cell)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Harm cell) {
        return "对" + Words.object(cell, MATRIX) + "造成" + Words.degree(cell);
    }

    private static Stream<Harm> cells() {
        return Arrays.stream(InfringedObject.values())
                .flatMap(
                        object ->
                                Arrays.stream(DegreeOfInfringement.values())
                                        .map(degree -> new Harm(object, degree)));
    }

    private static List<Cell> row(String name, @Nullable String value) {
        return List.of(label(name), Cell.of(value).across(2));
    }
}
