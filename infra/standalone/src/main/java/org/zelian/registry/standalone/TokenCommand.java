package org.zelian.registry.standalone;

import org.zelian.registry.standalone.keycloak.PasswordGrant;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.run.DemoAccounts;
import org.zelian.registry.standalone.run.Fleet;
import org.zelian.registry.standalone.run.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints an access token of a demo account, for scripts that speak to the interface. */
@Command(name = "token", description = "取得演示账号的访问令牌（仅限演示）。")
final class TokenCommand implements Callable<Integer> {
    @Mixin private final FolderOption data = new FolderOption();

    @Option(names = "--as", required = true, paramLabel = "账号", description = "演示账号")
    private String account = "";

    @Option(names = "--password", paramLabel = "密码", description = "密码改过时给出（默认为演示密码）")
    private String password = DemoAccounts.PASSWORD;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = data.settings();
        if (!settings.demo()) {
            throw new LaunchRefused("只有演示库（up --demo）可以这样取得令牌。");
        }
        System.out.println(
                new PasswordGrant(settings.url(Fleet.KEYCLOAK))
                        .token(account.toLowerCase(Locale.ROOT), password));
        return 0;
    }
}
