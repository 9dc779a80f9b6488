package org.zelian.registry.standalone;

import org.zelian.registry.standalone.run.RegistryFolder;
import org.zelian.registry.standalone.run.Settings;

import java.io.PrintStream;

/** What a person reads when the registry is up. */
record Welcome(Settings settings, RegistryFolder folder, double seconds, boolean foreground) {

    void printTo(PrintStream out) {
        out.printf("%n责链已启动，用时 %.1f 秒。%n%n", seconds);
        out.println("  网址      " + settings.url(Settings.EDGE));
        out.println("  数据目录  " + folder.root());
        out.println("  日志      " + folder.logs());
        out.println(
                "  停止      " + (foreground ? "按 Ctrl-C，或在另一个终端运行 " : "") + "infra/registry down");
        out.println();
    }
}
