package org.zelian.registry.standalone.run;

import org.bson.Document;
import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.keycloak.AdminApi;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The demo city of one registry: made once, by sending commands to the running service. What an
 * interruption left unfinished goes on at the next start, with the same day as its end.
 */
public record DemoCity(Repository repository, RegistryFolder folder, Settings settings) {
    private static final String MARK = "demo";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String GENERATOR = "org.zelian.registry.demo.DemoCity";

    private static final Duration ACCOUNTS_LIMIT = Duration.ofMinutes(5);
    private static final Duration ACCOUNTS_PAUSE = Duration.ofMillis(500);

    /** More than the year the city's story takes, so that the bureau is there before it begins. */
    private static final int DAYS_BEFORE = 372;

    /**
     * Makes what is missing; back at once when the city is complete.
     *
     * @throws LaunchRefused when the service or the generator does not get through
     */
    public void ensure(Narration narration) throws IOException, InterruptedException {
        if (Files.exists(folder.mark(MARK))) {
            return;
        }
        narration.say("网页已可打开：" + settings.url(Settings.EDGE) + "；正在生成示例城市，完成前不接受新的登记");
        LocalDate day = lastDay();
        Document city = begun(day);
        generate(city, day, narration);
        awaitAccounts(city.getString("username"), narration);
        Files.writeString(folder.mark(MARK), city.getString("username"));
    }

    /**
     * The bureau and its administrator, asked for once: later the demo's clock has gone past that
     * day.
     */
    private Document begun(LocalDate day) throws IOException, InterruptedException {
        Path file = folder.root().resolve("demo.city");
        if (Files.exists(file)) {
            return Document.parse(Files.readString(file));
        }
        LocalDate first = day.minusDays(DAYS_BEFORE);
        Document city =
                Bootstrap.in(folder).askForDemo(settings.url("service"), bureau(first), first);
        city.remove("firstPassword");
        Files.writeString(file, city.toJson());
        return city;
    }

    /** User name of the city's administrator, once the city is complete. */
    public Optional<String> administrator() throws IOException {
        Path mark = folder.mark(MARK);
        return Files.exists(mark) ? Optional.of(Files.readString(mark)) : Optional.empty();
    }

    private static Document bureau(LocalDate first) {
        return new Document("bureau", "示例市教育局")
                .append("admin", "甲示例")
                .append("number", "CTYADM01")
                .append("title", "信息化科科长")
                .append("effective", first.toString());
    }

    private LocalDate lastDay() throws IOException {
        Path file = folder.root().resolve("demo.day");
        if (!Files.exists(file)) {
            Files.writeString(file, LocalDate.now(ZONE).toString());
        }
        return LocalDate.parse(Files.readString(file));
    }

    private void generate(Document city, LocalDate day, Narration narration)
            throws IOException, InterruptedException {
        List<String> words =
                List.of(
                        JavaRuntime.current().java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        GENERATOR,
                        settings.url("service"),
                        folder.secrets().passwordFile(Tasks.DEMO_SECRET).toString(),
                        city.getString("unit"),
                        city.getString("person"),
                        day.toString());
        Path log = folder.log(MARK);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log))) {
            lines.lines().forEach(line -> told(line, copy, narration));
        } finally {
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw new LaunchRefused("示例城市没有生成完。日志：" + log + "；再次运行 up 会接着生成。");
        }
    }

    /**
     * The service opens accounts behind the commands, and each password costs the log-in server
     * some work.
     */
    private void awaitAccounts(String administrator, Narration narration)
            throws IOException, InterruptedException {
        narration.say("正在开通示例账号");
        long deadline = System.nanoTime() + ACCOUNTS_LIMIT.toNanos();
        for (String account : DemoAccounts.all(administrator).keySet()) {
            while (!hasAccount(account)) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchRefused(
                            "示例账号 " + account + " 没有开通，请查看日志：" + folder.log("service"));
                }
                Thread.sleep(ACCOUNTS_PAUSE);
            }
        }
    }

    /** Logs in each time: the launcher's token lives for a minute only. */
    private boolean hasAccount(String account) throws IOException, InterruptedException {
        String secret = folder.secrets().password(Tasks.LAUNCHER_SECRET);
        try (AdminApi api = new AdminApi(settings.url(Fleet.KEYCLOAK), secret)) {
            return api.hasAccount("zelian", account);
        }
    }

    private static void told(String line, PrintWriter copy, Narration narration) {
        copy.println(line);
        if (line.startsWith("示范城市") || line.startsWith("示例城市")) {
            narration.say(line);
        }
    }

    /** The generator itself, with the libraries of the service, which has all that it needs. */
    private String classPath() throws IOException {
        List<String> entries = new ArrayList<>();
        entries.add(repository.root().resolve("infra/demo/target/classes").toString());
        Libraries.of(repository, Application.SERVICE).forEach(jar -> entries.add(jar.toString()));
        return String.join(File.pathSeparator, entries);
    }
}
