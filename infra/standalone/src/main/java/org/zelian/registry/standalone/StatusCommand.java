package org.zelian.registry.standalone;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.machine.Health;
import org.zelian.registry.standalone.process.OwnProcess;
import org.zelian.registry.standalone.run.Fleet;
import org.zelian.registry.standalone.run.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;

/** Tells which processes live and whether they are well; exit code 0 when all are, 1 otherwise. */
@Command(name = "status", description = "查看运行状态。")
final class StatusCommand implements Callable<Integer> {
    @Mixin private final FolderOption data = new FolderOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = data.settings();
        Map<String, OwnProcess> alive = new Fleet(data.folder().pids()).alive();
        boolean allWell = true;
        try (Health health = new Health()) {
            for (String name : Fleet.needed()) {
                OwnProcess process = alive.get(name);
                boolean well = process != null && isWell(name, settings, health);
                allWell &= well;
                String state = well ? "正常" : process == null ? "未运行" : "运行中，但未就绪";
                String number = process == null ? "-" : Long.toString(process.handle().pid());
                System.out.printf(
                        "%-10s 进程 %-8s 端口 %-6d %s%n", name, number, settings.port(name), state);
            }
        }
        System.out.println((allWell ? "网址 " + settings.url(Settings.EDGE) : "有部分未在正常运行"));
        return allWell ? 0 : 1;
    }

    private static boolean isWell(String name, Settings settings, Health health)
            throws InterruptedException {
        if (Application.ids().contains(name)) {
            return health.isWell(settings.url(name) + "/actuator/health");
        }
        return !name.equals(Fleet.KEYCLOAK)
                || health.isWell(settings.url("keycloak-management") + "/health/ready");
    }
}
