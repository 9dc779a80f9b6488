package org.zelian.registry.domain.importing;

import org.zelian.registry.contract.Refused;

/** Whoever has more to bring brings another workbook. */
public final class AFinishedImportTakesNothingMore {

    private AFinishedImportTakesNothingMore() {}

    static void check(boolean finished) {
        if (finished) {
            throw Refused.by(AFinishedImportTakesNothingMore.class);
        }
    }
}
