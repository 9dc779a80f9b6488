package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.views.filing.ShownContact;
import org.zelian.registry.views.filing.ShownForm;

import java.util.ArrayList;
import java.util.List;

/** 表一. */
final class PrintedUnitSheet {

    private static final int EDUCATION = 14;

    private static final Options<UnitSheet.Affiliation> AFFILIATIONS =
            Options.of(
                    UnitSheet.Affiliation.class,
                    "1 中央",
                    "2 省（自治区、直辖市）",
                    "3 地（区、市、州、盟）",
                    "4 县（区、市、旗）",
                    "9 其他");

    private static final Options<UnitSheet.BodyKind> KINDS =
            Options.of(UnitSheet.BodyKind.class, "1 党委机关", "2 政府机关", "3 事业单位", "4 企业", "9 其他");

    private PrintedUnitSheet() {}

    static Block of(ShownForm.ShownUnitSheet unit) {
        Address address = unit.address();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("01 单位名称", unit.name()));
        rows.add(row("02 统一社会信用代码", unit.creditCode() == null ? null : unit.creditCode().value()));
        rows.add(
                row(
                        "03 单位地址",
                        address.province() + address.city() + address.county() + address.detail()));
        rows.add(
                List.of(
                        label("04 邮政编码"),
                        Cell.of(address.postcode()).across(2),
                        label("05 行政区划代码"),
                        Cell.of(address.division().value())));
        rows.add(row("06 单位互联网地址", unit.website()));
        rows.addAll(contact("07 单位负责人", unit.leader()));
        rows.add(row("08 网络安全责任部门", unit.security().name()));
        rows.addAll(contact("09 责任部门联系人", unit.security().contact()));
        rows.add(row("10 数据安全管理部门", unit.data().name()));
        rows.addAll(contact("11 管理部门联系人", unit.data().contact()));
        rows.add(row("12 隶属关系", AFFILIATIONS.boxes(unit.affiliation(), unit.otherAffiliation())));
        rows.add(row("13 单位类型", KINDS.boxes(unit.bodyKind(), unit.otherBodyKind())));
        rows.add(row("14 行业类别", industry(unit)));
        rows.add(row("15 本次备案的定级对象", filed(unit.filed())));
        rows.add(row("16 定级对象总数", all(unit.all())));
        return new Block.Grid(List.of(4, 3, 5, 3, 5), rows);
    }

    private static String industry(ShownForm.ShownUnitSheet unit) {
        if (unit.otherIndustry() != null) {
            return unit.industry() + " 其他：" + unit.otherIndustry();
        }
        return unit.industry() + (unit.industry() == EDUCATION ? " 教育" : "");
    }

    private static List<Cell> row(String name, @Nullable String value) {
        return List.of(label(name), Cell.of(value).across(4));
    }

    private static List<List<Cell>> contact(String name, ShownContact contact) {
        return List.of(
                List.of(
                        label(name).down(3),
                        label("姓名"),
                        Cell.of(contact.name()),
                        label("职务/职称"),
                        Cell.of(contact.title())),
                List.of(
                        label("办公电话"),
                        Cell.of(contact.phone()),
                        label("移动电话"),
                        Cell.of(contact.mobile())),
                List.of(label("电子邮件"), Cell.of(contact.email()).across(3)));
    }

    private static String filed(LevelCounts counts) {
        return "第二级 %d 个，第三级 %d 个，第四级 %d 个，第五级 %d 个"
                .formatted(counts.l2(), counts.l3(), counts.l4(), counts.l5());
    }

    private static String all(LevelCounts counts) {
        return "共 %d 个：第一级 %d 个，".formatted(counts.total(), counts.l1()) + filed(counts);
    }
}
