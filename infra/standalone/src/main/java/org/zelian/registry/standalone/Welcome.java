package org.zelian.registry.standalone;

import org.zelian.registry.standalone.run.DemoAccounts;
import org.zelian.registry.standalone.run.RegistryFolder;
import org.zelian.registry.standalone.run.Settings;

import java.io.PrintStream;
import java.util.Optional;

/**
 * What a person reads when the registry is up.
 *
 * @param administrator user name of the city administrator of a demo
 */
record Welcome(
        Settings settings,
        RegistryFolder folder,
        double seconds,
        boolean foreground,
        Optional<String> administrator) {

    void printTo(PrintStream out) {
        out.printf("%n责链已启动，用时 %.1f 秒。%n%n", seconds);
        out.println("  网址      " + settings.url(Settings.EDGE));
        out.println("  数据目录  " + folder.root());
        out.println("  日志      " + folder.logs());
        out.println(
                "  停止      " + (foreground ? "按 Ctrl-C，或在另一个终端运行 " : "") + "infra/registry down");
        out.println();
        if (administrator.isPresent()) {
            printAccounts(administrator.get(), out);
        } else {
            out.println("  新的登记库先运行一次 infra/registry bootstrap --bureau 市教育局全称 --admin 姓名");
        }
    }

    private static void printAccounts(String administrator, PrintStream out) {
        out.println("  示例账号（密码都是 " + DemoAccounts.PASSWORD + "；城市与人物均为虚构）");
        DemoAccounts.all(administrator)
                .forEach((account, who) -> out.println("    " + account + "  " + who));
        out.println();
        out.println("  先试试");
        out.println("    1 用 wg000001 登录，打开“等级保护对象”，登记一个新系统");
        out.println("    2 用 jjadm001 登录，给一所学校任命新的直接责任人");
        out.println("    3 用 sjy00001 登录，在页首选一个过去的日期，看那一天是谁负责");
        out.println();
    }
}
