package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Words;

import java.util.List;

/** 表二. */
final class PrintedTargetSheet {

    private static final Options<TargetKind> KINDS =
            Options.of(TargetKind.class, "信息系统", "通信网络设施", "数据资源");
    private static final Options<Technology> TECHNOLOGIES =
            Options.of(Technology.class, "云计算", "移动互联", "物联网", "工业控制", "大数据", "其他");
    private static final Options<Business.Type> TYPES =
            Options.of(Business.Type.class, "1 生产作业", "2 指挥调度", "4 内部办公", "5 公众服务", "9 其他");
    private static final Options<ServiceProvision.Scope> SCOPES =
            Options.of(
                    ServiceProvision.Scope.class,
                    "10 全国",
                    "11 跨省（区、市）",
                    "20 全省（区、市）",
                    "21 跨地（市、区）",
                    "30 地（市、区）内",
                    "99 其他");
    private static final Options<ServiceProvision.Audience> AUDIENCES =
            Options.of(ServiceProvision.Audience.class, "1 单位内部人员", "2 社会公众人员", "3 两者均包括", "9 其他");
    private static final Options<Deployment.Coverage> COVERAGES =
            Options.of(Deployment.Coverage.class, "1 局域网", "2 城域网", "3 广域网", "9 其他");
    private static final Options<Deployment.Network> NETWORKS =
            Options.of(Deployment.Network.class, "1 业务专网", "2 互联网", "9 其他");
    private static final Options<Deployment.Interconnection> INTERCONNECTIONS =
            Options.of(
                    Deployment.Interconnection.class,
                    "1 与其他行业系统连接",
                    "2 与本行业其他单位系统连接",
                    "3 与本单位其他系统连接",
                    "9 其他");

    private PrintedTargetSheet() {}

    static Block of(TargetSheet sheet) {
        Business business = sheet.business();
        ServiceProvision service = sheet.service();
        Deployment deployment = sheet.deployment();
        Architecture parts = sheet.architecture();
        return new Block.Grid(
                List.of(4, 3, 13),
                List.of(
                        row("01 定级对象名称", sheet.name()),
                        row("02 定级对象编号", sheet.number()),
                        row("03 定级对象类型", KINDS.boxes(sheet.kind())),
                        row(
                                "04 采用技术",
                                TECHNOLOGIES.boxes(parts.technologies(), parts.otherTechnology())),
                        first(
                                "05 承载业务",
                                2,
                                "业务类型",
                                TYPES.boxes(business.types(), business.otherType())),
                        next("业务描述", business.description()),
                        first("06 服务情况", 2, "服务范围", scope(service)),
                        next(
                                "服务对象",
                                AUDIENCES.boxes(
                                        List.of(service.audience()), service.otherAudience())),
                        first(
                                "07 网络平台",
                                2,
                                "部署范围",
                                COVERAGES.boxes(
                                        List.of(deployment.coverage()),
                                        deployment.otherCoverage())),
                        next(
                                "网络性质",
                                NETWORKS.boxes(
                                        List.of(deployment.network()), deployment.otherNetwork())),
                        first("08 互联网信息", 3, "源站 IP 地址范围", lines(deployment.sourceAddresses())),
                        next("域名", lines(deployment.domains())),
                        next("主要协议/端口", lines(deployment.ports())),
                        row(
                                "09 互联情况",
                                INTERCONNECTIONS.boxes(
                                        deployment.interconnections(),
                                        deployment.otherInterconnection())),
                        row("10 投入运行时间", Words.day(sheet.commissionedOn())),
                        row(
                                "11 是否分系统",
                                Options.either(parts.superiorSystem() != null, "1 是", "0 否")),
                        row("12 上级系统名称", parts.superiorSystem()),
                        row("13 上级系统所属单位", parts.superiorSystemUnit())));
    }

    private static String scope(ServiceProvision service) {
        String boxes = SCOPES.boxes(List.of(service.scope()), service.otherScope());
        return service.regions() == null ? boxes : boxes + "　跨 " + service.regions() + " 个";
    }

    private static String lines(List<String> each) {
        return String.join("\n", each);
    }

    private static List<Cell> row(String name, @Nullable String value) {
        return List.of(label(name), Cell.of(value).across(2));
    }

    private static List<Cell> first(String name, int rows, String part, String value) {
        return List.of(label(name).down(rows), label(part), Cell.of(value));
    }

    private static List<Cell> next(String part, String value) {
        return List.of(label(part), Cell.of(value));
    }
}
