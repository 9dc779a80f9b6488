package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 表五, and the lines that 公通字〔2007〕43号 art. 16 adds to it; a line not said is 无. */
final class PrintedMaterials {

    private static final Options<Material.Kind> KINDS =
            Options.of(
                    Material.Kind.class,
                    "01 网络拓扑结构及说明",
                    "02 网络安全组织架构及管理制度清单",
                    "03 建设或整改设计方案",
                    "04 网络安全专用产品清单及相关证明",
                    "05 安全服务清单",
                    "06 行业主管部门指导定级文件",
                    "另附 等级测评报告",
                    "另附 专家评审意见",
                    "另附 主管部门审核意见");

    private PrintedMaterials() {}

    static Block of(List<Material> materials, List<Material.Kind> required) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(label("材料"), label("有无"), label("附件"), label("说明")));
        Arrays.stream(Material.Kind.values())
                .map(kind -> line(kind, materials))
                .map(line -> row(line, required.contains(line.kind())))
                .forEach(rows::add);
        return new Block.Grid(List.of(6, 3, 7, 4), rows);
    }

    private static Material line(Material.Kind kind, List<Material> materials) {
        return materials.stream()
                .filter(line -> line.kind() == kind)
                .findAny()
                .orElseGet(() -> new Material(kind, null, null));
    }

    private static List<Cell> row(Material line, boolean required) {
        return List.of(
                label(KINDS.label(line.kind()) + (required ? "（本级应交）" : "")),
                Cell.of(Options.either(line.file() != null, "有", "无")),
                Cell.of(Words.file(line.file())),
                Cell.of(line.note()));
    }
}
