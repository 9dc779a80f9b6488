package org.zelian.registry.domain.inspection;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.inspection.InspectionKind;

/** Who looked is not put right: another may record what another did. */
public final class AnInspectionStaysOfItsKind {

    private AnInspectionStaysOfItsKind() {}

    static void check(InspectionKind recorded, InspectionKind right) {
        if (recorded != right) {
            throw Refused.by(AnInspectionStaysOfItsKind.class, recorded, right);
        }
    }
}
