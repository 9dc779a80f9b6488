package org.zelian.registry.ledger.verify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code --uri URI --database NAME} or {@code --dump FILE}: verifies and says in Chinese what it
 * found; with {@code --dump-to FILE} writes a dump instead. Exit code 0 when all is as it was
 * written, 1 when not, 2 when it could not be told.
 */
public final class VerifyMain {
    private static final List<String> OPTIONS =
            List.of("--uri", "--database", "--dump", "--dump-to");
    private static final String USAGE = "用法：--uri 连接串 --database 库名 [--dump-to 文件] 或 --dump 文件或目录";

    private final PrintStream out;

    private VerifyMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(args, out));
    }

    /** The same without ending the process. */
    public static int run(String[] args, PrintStream out) {
        VerifyMain main = new VerifyMain(out);
        Map<String, String> options = options(args);
        if (options == null) {
            out.println(USAGE);
            return 2;
        }
        try {
            return main.run(options);
        } catch (IOException | RuntimeException e) {
            out.println("无法核验：" + e.getMessage());
            return 2;
        }
    }

    private int run(Map<String, String> options) throws IOException {
        String dump = options.get("--dump");
        if (dump != null) {
            try (LedgerSource source = new DumpedLedger(Path.of(dump))) {
                return report(LedgerVerifier.verify(source));
            }
        }
        String target = options.get("--dump-to");
        try (MongoClient client = MongoClients.create(options.get("--uri"));
                LedgerSource source =
                        new LiveLedger(client.getDatabase(options.get("--database")))) {
            if (target == null) {
                return report(LedgerVerifier.verify(source));
            }
            long bytes = LedgerDump.write(source, Path.of(target));
            out.println("已写出 " + bytes + " 字节：" + target);
            return 0;
        }
    }

    private int report(Verification found) {
        out.println("事件：" + found.events());
        out.println("提交：" + found.commits());
        out.println("末位：" + found.head());
        out.println("树根：" + found.root());
        if (found.isIntact()) {
            out.println("结论：账本完整，未发现改动（可信范围止于最近一次送出本机的检查点）");
            return 0;
        }
        for (Finding finding : found.findings()) {
            out.println("发现：" + place(finding) + "，字段 " + finding.field() + "：" + finding.what());
        }
        String more = found.findings().size() == LedgerVerifier.FINDINGS ? "（只列出前面的）" : "";
        out.println("结论：账本与写入时不一致，共 " + found.findings().size() + " 处" + more);
        return 1;
    }

    private static String place(Finding finding) {
        return finding.position() == Finding.GENESIS ? "创世记录" : "位置 " + finding.position();
    }

    private static @Nullable Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                return null;
            }
            options.put(args[i], args[i + 1]);
        }
        boolean dump = options.containsKey("--dump") && options.size() == 1;
        boolean live =
                options.containsKey("--uri")
                        && options.containsKey("--database")
                        && !options.containsKey("--dump");
        return args.length % 2 == 0 && (dump || live) ? options : null;
    }
}
