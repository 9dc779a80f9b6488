package org.zelian.registry.standalone;

import org.zelian.registry.standalone.machine.LaunchRefused;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** The program behind infra/registry. */
@Command(
        name = "infra/registry",
        description = "在本机启动、停止和检查责链。",
        synopsisSubcommandLabel = "命令",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            BootstrapCommand.class,
            VerifyCommand.class,
            TokenCommand.class
        })
public final class Launcher {
    /** Exit code of a command that was refused with a sentence. */
    static final int REFUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        // The driver reports its missing log library; people are told what they need by our own
        // lines.
        LogManager.getLogManager().reset();
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(new Launcher());
        commands.setExecutionExceptionHandler(
                (failure, command, parsed) -> explained(failure, errors));
        System.exit(commands.execute(arguments));
    }

    private static int explained(Exception failure, PrintStream errors) {
        if (failure instanceof LaunchRefused) {
            errors.println("× " + failure.getMessage());
        } else {
            errors.println("× 出现意外错误，请连同下面的内容报告：");
            failure.printStackTrace(errors);
        }
        return REFUSED;
    }
}
