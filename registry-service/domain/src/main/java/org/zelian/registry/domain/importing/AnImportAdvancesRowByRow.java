package org.zelian.registry.domain.importing;

import org.zelian.registry.contract.Refused;

/** Progress goes forward, not past the last row, and nothing is refused that was not reached. */
public final class AnImportAdvancesRowByRow {

    private AnImportAdvancesRowByRow() {}

    /**
     * @param before rows decided until now
     * @param done rows decided by now
     * @param refused of those in between
     * @param asked rows in all
     */
    static void check(int before, int done, int refused, int asked) {
        if (done <= before || done > asked || refused > done - before) {
            throw Refused.by(AnImportAdvancesRowByRow.class, before, done, asked);
        }
    }
}
