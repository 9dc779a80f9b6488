package org.zelian.registry.domain.inspection;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** The day an inspection ended, its effective day, is the day it began or a later one (V8). */
public final class AnInspectionEndsAfterItBegins {

    private AnInspectionEndsAfterItBegins() {}

    static void check(LocalDate beganOn, LocalDate effective) {
        if (beganOn.isAfter(effective)) {
            throw Refused.by(AnInspectionEndsAfterItBegins.class, beganOn, effective);
        }
    }
}
