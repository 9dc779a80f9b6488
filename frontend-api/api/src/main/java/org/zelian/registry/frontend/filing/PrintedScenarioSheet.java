package org.zelian.registry.frontend.filing;

import static org.zelian.registry.frontend.print.Cell.label;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.frontend.print.Block;
import org.zelian.registry.frontend.print.Cell;
import org.zelian.registry.frontend.print.Options;
import org.zelian.registry.frontend.print.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 表四; the platform a system stands on is said in its description, 表二. */
final class PrintedScenarioSheet {

    private static final Options<ScenarioSheet.CloudRole> ROLES =
            Options.of(ScenarioSheet.CloudRole.class, "云服务商", "云服务客户");
    private static final Options<ScenarioSheet.ServiceModel> MODELS =
            Options.of(
                    ScenarioSheet.ServiceModel.class, "IaaS（基础设施）", "PaaS（平台）", "SaaS（软件）", "其他");
    private static final Options<ScenarioSheet.DeploymentModel> DEPLOYMENTS =
            Options.of(ScenarioSheet.DeploymentModel.class, "私有云", "公有云", "混合云", "其他");

    private final List<List<Cell>> rows = new ArrayList<>();

    private PrintedScenarioSheet() {}

    static Block of(ScenarioSheet sheet, @Nullable TargetSheet target) {
        PrintedScenarioSheet printed = new PrintedScenarioSheet();
        printed.cloud(sheet.cloud(), target == null ? null : target.architecture().cloud());
        printed.mobile(sheet.mobile());
        printed.things(sheet.things());
        printed.control(sheet.control());
        printed.bigData(sheet.bigData());
        return new Block.Grid(List.of(4, 4, 12), printed.rows);
    }

    private void cloud(ScenarioSheet.@Nullable Cloud cloud, @Nullable CloudTenancy platform) {
        if (cloud == null) {
            unused("01 云计算");
            return;
        }
        List<Map.Entry<String, String>> parts = new ArrayList<>();
        parts.add(Map.entry("云计算责任主体", ROLES.boxes(cloud.role())));
        parts.add(Map.entry("服务模式", MODELS.boxes(cloud.models(), cloud.otherModel())));
        parts.add(
                Map.entry("部署模式", DEPLOYMENTS.boxes(cloud.deployment(), cloud.otherDeployment())));
        if (platform != null) {
            parts.add(Map.entry("云平台名称", platform.platform()));
            parts.add(
                    Map.entry(
                            "云平台安全保护等级",
                            Words.level(SecurityProtectionLevel.of(platform.level()))));
            parts.add(Map.entry("云平台备案编号", platform.filingNumber()));
        }
        parts.add(Map.entry("基础设施地点", cloud.infrastructure()));
        parts.add(Map.entry("运维地点", cloud.operation()));
        used("01 云计算", parts);
    }

    private void mobile(ScenarioSheet.@Nullable Mobile mobile) {
        if (mobile == null) {
            unused("02 移动互联");
            return;
        }
        used(
                "02 移动互联",
                List.of(
                        Map.entry("App、小程序", String.join("\n", mobile.applications())),
                        Map.entry("无线通道", mobile.wireless()),
                        Map.entry("移动终端", mobile.terminals())));
    }

    private void things(ScenarioSheet.@Nullable InternetOfThings things) {
        if (things == null) {
            unused("03 物联网");
            return;
        }
        used(
                "03 物联网",
                List.of(
                        Map.entry("感知层", things.perception()),
                        Map.entry("网络传输层", things.transport())));
    }

    private void control(ScenarioSheet.@Nullable IndustrialControl control) {
        if (control == null) {
            unused("04 工业控制");
            return;
        }
        used(
                "04 工业控制",
                List.of(
                        Map.entry("功能层次", control.functions()),
                        Map.entry("系统组成", control.composition())));
    }

    private void bigData(ScenarioSheet.@Nullable BigData bigData) {
        if (bigData == null) {
            unused("05 大数据");
            return;
        }
        used(
                "05 大数据",
                List.of(
                        Map.entry("系统组成", bigData.composition()),
                        Map.entry("是否出境", Options.either(bigData.crossesBorder(), "是", "否"))));
    }

    private void used(String name, List<Map.Entry<String, String>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            List<Cell> row = new ArrayList<>();
            if (i == 0) {
                row.add(label(name + "\n" + Options.box(true, "采用")).down(parts.size()));
            }
            row.add(label(parts.get(i).getKey()));
            row.add(Cell.of(parts.get(i).getValue()));
            rows.add(row);
        }
    }

    private void unused(String name) {
        rows.add(List.of(label(name), Cell.of(Options.box(false, "采用")).across(2)));
    }
}
