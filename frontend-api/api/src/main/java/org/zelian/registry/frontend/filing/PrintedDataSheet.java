package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.views.filing.ShownForm;

import java.util.List;

/** 表六: one class of data. */
final class PrintedDataSheet {

    private static final Options<DataSheet.Grade> GRADES =
            Options.of(DataSheet.Grade.class, "一般", "重要及以上");
    private static final Options<DataSheet.Personal> PERSONAL =
            Options.of(DataSheet.Personal.class, "敏感个人信息", "未成年人个人信息", "一般个人信息", "不涉及");
    private static final Options<DataSheet.Source> SOURCES =
            Options.of(DataSheet.Source.class, "系统采集", "系统产生", "人工填报", "交易购买", "共享交换", "其他");
    private static final Options<DataSheet.Exchange> EXCHANGES =
            Options.of(DataSheet.Exchange.class, "对外提供", "委托处理", "共同处理", "无交互");
    private static final Options<DataSheet.Cloud> CLOUDS =
            Options.of(DataSheet.Cloud.class, "私有云", "公有云", "混合云", "政务云", "非云");
    private static final Options<DataSheet.Room> ROOMS =
            Options.of(DataSheet.Room.class, "本单位机房", "外单位机房", "国内第三方托管");
    private static final Options<DataSheet.Place> PLACES =
            Options.of(DataSheet.Place.class, "境内", "境外");

    private PrintedDataSheet() {}

    static Block of(ShownForm.ShownDataSheet sheet) {
        return new Block.Grid(
                List.of(4, 6, 4, 6),
                List.of(
                        row("01 数据名称", sheet.name()),
                        List.of(
                                label("02 拟定级别"),
                                Cell.of(GRADES.boxes(sheet.grade())),
                                label("03 数据类别"),
                                Cell.of(sheet.category())),
                        List.of(
                                label("04 责任部门"),
                                Cell.of(sheet.department()),
                                label("05 负责人"),
                                Cell.of(sheet.responsible())),
                        row("06 个人信息", PERSONAL.boxes(sheet.personal())),
                        List.of(
                                label("07 数据总量"),
                                Cell.of(total(sheet)),
                                label("08 月增长量"),
                                Cell.of(amount(sheet.monthlyGrowth(), " GB"))),
                        row("09 数据来源", SOURCES.boxes(sheet.sources(), sheet.otherSource())),
                        row("10 来源单位", String.join("\n", sheet.sourceUnits())),
                        row("11 流出单位", String.join("\n", sheet.recipients())),
                        row("12 数据交互", EXCHANGES.boxes(sheet.exchanges())),
                        row("13 存储（云）", CLOUDS.boxes(sheet.clouds())),
                        row("14 存储（机房）", ROOMS.boxes(sheet.rooms())),
                        row("15 存储（地域）", PLACES.boxes(sheet.places()))));
    }

    private static String total(ShownForm.ShownDataSheet sheet) {
        return (amount(sheet.gigabytes(), " GB") + "　" + amount(sheet.records(), " 万条")).strip();
    }

    private static String amount(@Nullable Long amount, String unit) {
        return amount == null ? "" : amount + unit;
    }

    private static List<Cell> row(String name, String value) {
        return List.of(label(name), Cell.of(value).across(3));
    }
}
