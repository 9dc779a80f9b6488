package org.zelian.registry.standalone;

import org.zelian.registry.standalone.machine.Resources;
import org.zelian.registry.standalone.process.OwnProcess;
import org.zelian.registry.standalone.run.DemoCity;
import org.zelian.registry.standalone.run.Fleet;
import org.zelian.registry.standalone.run.Narration;
import org.zelian.registry.standalone.run.RegistryFolder;
import org.zelian.registry.standalone.run.Settings;
import org.zelian.registry.standalone.run.Startup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts a registry; on a terminal it stays until Ctrl-C, elsewhere it returns and leaves the
 * registry running.
 */
@Command(name = "up", description = "启动。")
final class UpCommand implements Callable<Integer> {
    @Mixin private final FolderOption data = new FolderOption();

    @Option(names = "--demo", description = "演示方式：示例城市、示例账号")
    private boolean demo;

    @Option(names = "--port", paramLabel = "端口", description = "网页端口（默认 8080，之后沿用上次的）")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--detach", description = "启动完成后立即返回，在后台运行")
    private boolean detach;

    @Option(names = "--foreground", description = "启动完成后留在前台，按 Ctrl-C 停止")
    private boolean foreground;

    private final AtomicBoolean ending = new AtomicBoolean();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException, InterruptedException {
        RegistryFolder folder = data.folder();
        try (FileChannel lock = folder.lock()) {
            Fleet fleet = new Fleet(folder.pids());
            if (isRunning(folder, fleet)) {
                return 0;
            }
            Narration narration = new Narration(out);
            Settings settings = prepared(folder, fleet, narration);
            AtomicBoolean mine = stopOnExit(fleet);
            start(folder, settings, narration, fleet, mine);
            new Welcome(
                            settings,
                            folder,
                            narration.seconds(),
                            staysInForeground(),
                            new DemoCity(FolderOption.repository(), folder, settings)
                                    .administrator())
                    .printTo(out);
            if (staysInForeground()) {
                new Vigil(fleet, folder, ending, out).keep();
            }
            mine.set(false);
            return lock.isOpen() ? 0 : Launcher.REFUSED;
        }
    }

    private boolean isRunning(RegistryFolder folder, Fleet fleet) throws IOException {
        Map<String, OwnProcess> alive = fleet.alive();
        Optional<Settings> last = Settings.last(folder);
        if (last.isEmpty() || !alive.keySet().containsAll(Fleet.needed())) {
            return false;
        }
        out.println("责链已在运行：" + last.get().url(Settings.EDGE) + "（停止：infra/registry down）");
        return true;
    }

    private Settings prepared(RegistryFolder folder, Fleet fleet, Narration narration)
            throws IOException {
        Resources.now(folder.root()).requireEnough(folder.root());
        if (fleet.stop() > 0) {
            narration.say("已停止上次遗留的进程");
        }
        return Settings.choose(folder, port, demo);
    }

    private static void start(
            RegistryFolder folder,
            Settings settings,
            Narration narration,
            Fleet fleet,
            AtomicBoolean mine)
            throws IOException, InterruptedException {
        try {
            new Startup(FolderOption.repository(), folder, settings, narration).run();
            if (settings.demo()) {
                new DemoCity(FolderOption.repository(), folder, settings).ensure(narration);
            }
        } catch (RuntimeException | IOException | InterruptedException failure) {
            narration.say("启动失败，正在停止已启动的进程");
            fleet.stop();
            mine.set(false);
            throw failure;
        }
    }

    /** While the value is true, the end of this program (Ctrl-C too) stops what it started. */
    private AtomicBoolean stopOnExit(Fleet fleet) {
        AtomicBoolean mine = new AtomicBoolean(true);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    if (mine.get()) {
                                        ending.set(true);
                                        out.println("正在停止…");
                                        fleet.stop();
                                        out.println("已停止，数据已保存。");
                                    }
                                }));
        return mine;
    }

    private boolean staysInForeground() {
        return foreground || (!detach && Boolean.getBoolean("zelian.terminal"));
    }
}
