package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.frontend.security.CarriedToken;

import java.time.Instant;
import java.util.List;

/** A check while it goes on, and afterwards. */
final class ImportCheck {

    private static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    private final Sender sender;
    private final SentWorkbook workbook;
    private final Instant begun;
    private CarriedToken token;
    private CheckPhase phase = CheckPhase.READING;
    private int checkedRows;
    private int rows;
    private @Nullable ToldProblem problem;
    private @Nullable CheckResult result;
    private @Nullable ConfirmedImport confirmed;

    ImportCheck(Sender sender, SentWorkbook workbook, Instant begun, CarriedToken token) {
        this.sender = sender;
        this.workbook = workbook;
        this.begun = begun;
        this.token = token;
    }

    Sender sender() {
        return sender;
    }

    SentWorkbook workbook() {
        return workbook;
    }

    Instant begun() {
        return begun;
    }

    synchronized CarriedToken token() {
        return token;
    }

    /** A newer token of the same person: the one before may end while the check waits. */
    synchronized void renew(CarriedToken newer) {
        token = newer;
    }

    synchronized CheckPhase phase() {
        return phase;
    }

    /** Its rows are known. */
    synchronized void begin(int count) {
        ifUnderWay();
        phase = CheckPhase.CHECKING;
        rows = count;
    }

    synchronized void advance(int count) {
        ifUnderWay();
        checkedRows = Math.min(count, rows);
    }

    synchronized void done(CheckResult found) {
        ifUnderWay();
        phase = CheckPhase.CHECKED;
        checkedRows = rows;
        result = found;
    }

    synchronized void refuse(ToldProblem why) {
        if (phase.isUnderWay()) {
            phase = CheckPhase.REFUSED;
            problem = why;
        }
    }

    synchronized void cancel() {
        if (phase.isUnderWay()) {
            phase = CheckPhase.CANCELLED;
        }
    }

    synchronized void confirm(ConfirmedImport done) {
        phase = CheckPhase.CONFIRMED;
        confirmed = done;
    }

    synchronized @Nullable CheckResult result() {
        return result;
    }

    synchronized @Nullable ConfirmedImport confirmed() {
        return confirmed;
    }

    synchronized ImportCheckView view() {
        ImportId imported = confirmed == null ? null : confirmed.imported();
        return new ImportCheckView(
                sender.key(),
                workbook.unit(),
                workbook.kind(),
                workbook.name(),
                phase,
                checkedRows,
                rows,
                result == null ? NONE : result.counts(),
                problem,
                result == null ? List.of() : result.headFaults(),
                result == null ? List.of() : result.notices(),
                imported);
    }

    private void ifUnderWay() {
        if (!phase.isUnderWay()) {
            throw new CheckCancelled();
        }
    }
}
