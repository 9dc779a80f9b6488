package org.zelian.registry.frontend.importing.check;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.upstream.Correlated;
import org.zelian.registry.frontend.upstream.LoginIsOver;
import org.zelian.registry.frontend.upstream.UpstreamAway;
import org.zelian.registry.frontend.upstream.UpstreamRefused;

import java.util.List;
import java.util.function.BiFunction;

/** Reads a workbook, has its rows judged, and keeps what was found. Never throws. */
final class CheckRun implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);

    private final ImportCheck check;
    private final SheetKind kind;
    private final AskedAs asked;
    private final BiFunction<String, List<String>, String> words;

    CheckRun(
            ImportCheck check,
            SheetKind kind,
            AskedAs asked,
            BiFunction<String, List<String>, String> words) {
        this.check = check;
        this.kind = kind;
        this.asked = asked;
        this.words = words;
    }

    @Override
    public void run() {
        String correlation = check.sender().key().toString();
        MDC.put(Correlated.ID, correlation);
        try {
            found();
        } catch (CheckCancelled e) {
            LOG.info("A check was cancelled");
        } catch (WorkbookRefused e) {
            refuse(e.rule(), e.arguments());
        } catch (UpstreamRefused e) {
            refuse(e.refusal().rule(), e.refusal().arguments());
        } catch (UpstreamAway e) {
            LOG.warn("The registry is not reached: {}", e.getMessage(), e.getCause());
            refuse("RegistryIsReachable", List.of());
        } catch (LoginIsOver e) {
            refuse("SenderIsSignedIn", List.of());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whoever waits for it has to be told; what the workbook needed is free again here.
            LOG.error("Unforeseen", e);
            refuse("SystemWorks", List.of());
        } finally {
            MDC.remove(Correlated.ID);
        }
    }

    private void found() {
        if (!check.phase().isUnderWay()) {
            return;
        }
        SentWorkbook sent = check.workbook();
        Table table =
                Table.of(
                        new SheetReader(SheetLimits.STANDARD)
                                .read(sent.bytes().value(), sent.name()),
                        kind.columns());
        check.begin(table.rows().size());
        Findings findings = new Findings(table, words);
        check.done(findings.of(table.rows().isEmpty() ? List.of() : kind.judge(table, asked)));
    }

    /** What the rule's sentence mentions may need the token as well. */
    private void refuse(String rule, List<String> arguments) {
        String message = check.token().during(() -> words.apply(rule, arguments));
        check.refuse(new ToldProblem(rule, message));
    }
}
