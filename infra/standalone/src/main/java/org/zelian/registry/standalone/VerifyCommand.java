package org.zelian.registry.standalone;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.run.LedgerAddress;
import org.zelian.registry.standalone.run.Libraries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Runs the ledger's verifier, taken from the libraries of the applications: inside this process,
 * because a password on a command line could be read by others.
 */
@Command(name = "verify", description = "核对账本：叶、链、根。")
final class VerifyCommand implements Callable<Integer> {
    private static final String VERIFIER = "org.zelian.registry.ledger.verify.VerifyMain";

    @Mixin private final FolderOption data = new FolderOption();

    @Option(names = "--dump", paramLabel = "文件", description = "核对一个导出的账本文件，不连接数据库")
    private Optional<File> dump = Optional.empty();

    @Option(names = "--dump-to", paramLabel = "文件", description = "不核对，而把账本原样导出到文件")
    private Optional<File> dumpTo = Optional.empty();

    @Override
    public Integer call() throws IOException, ReflectiveOperationException {
        List<URL> jars = jars();
        // Left open: threads of the driver go on for a moment, and this program ends right after.
        URLClassLoader loader =
                new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            return (Integer)
                    loader.loadClass(VERIFIER)
                            .getMethod("run", String[].class, PrintStream.class)
                            .invoke(null, arguments(), out);
        } catch (InvocationTargetException e) {
            throw new LaunchRefused("核对程序没有完成：" + e.getCause(), e);
        }
    }

    /**
     * Without the log libraries: what the driver has to tell is not for the person who verifies.
     */
    private static List<URL> jars() throws IOException {
        List<URL> jars = new ArrayList<>();
        for (Path jar : Libraries.of(FolderOption.repository(), Application.QUERY)) {
            if (!String.valueOf(jar.getFileName()).matches("(logback|slf4j|log4j|jul-to).*")) {
                jars.add(jar.toUri().toURL());
            }
        }
        return List.copyOf(jars);
    }

    private String[] arguments() throws IOException {
        if (dump.isPresent()) {
            return new String[] {"--dump", dump.get().getPath()};
        }
        List<String> words = new ArrayList<>(LedgerAddress.of(data.folder(), data.settings()));
        dumpTo.ifPresent(file -> words.addAll(List.of("--dump-to", file.getPath())));
        return words.toArray(String[]::new);
    }
}
