package org.zelian.registry.standalone;

import org.bson.Document;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.run.Bootstrap;
import org.zelian.registry.standalone.run.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Makes the bureau and its first administrator in an empty registry, and prints the first password
 * once.
 */
@Command(name = "bootstrap", description = "在空库中建立市教育局和第一位管理员（只做一次）。")
final class BootstrapCommand implements Callable<Integer> {
    @Mixin private final FolderOption data = new FolderOption();

    @Option(names = "--bureau", required = true, paramLabel = "名称", description = "市教育局全称")
    private String bureau = "";

    @Option(names = "--admin", required = true, paramLabel = "姓名", description = "第一位市级管理员")
    private String admin = "";

    @Option(names = "--mobile", paramLabel = "手机", description = "管理员手机号")
    private Optional<String> mobile = Optional.empty();

    @Option(names = "--title", paramLabel = "职务", description = "管理员职务")
    private Optional<String> title = Optional.empty();

    @Option(names = "--effective", paramLabel = "日期", description = "生效日期 YYYY-MM-DD（默认今天）")
    private Optional<String> effective = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = data.settings();
        if (settings.demo()) {
            throw new LaunchRefused("演示库的市教育局由示例城市自己建立，不需要这一步。");
        }
        Document body = new Document("bureau", bureau).append("admin", admin);
        mobile.ifPresent(value -> body.append("mobile", value));
        title.ifPresent(value -> body.append("title", value));
        effective.ifPresent(value -> body.append("effective", value));
        print(Bootstrap.in(data.folder()).ask(settings.url("service"), body), settings);
        return 0;
    }

    private static void print(Document result, Settings settings) {
        System.out.println("已建立。请用下面的账号登录 " + settings.url(Settings.EDGE));
        System.out.println("  账号      " + result.getString("username"));
        String password = result.getString("firstPassword");
        if (password == null) {
            System.out.println("  初始密码  登录服务暂时没有应答；稍后以同样的参数再运行一次即可取得");
        } else {
            System.out.println("  初始密码  " + password + "（只显示这一次，首次登录须修改）");
        }
    }
}
