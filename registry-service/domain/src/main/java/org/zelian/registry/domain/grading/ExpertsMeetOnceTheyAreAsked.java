package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 专家评审: on or after the day of the submission to them, and no later than it is recorded (V8). */
public final class ExpertsMeetOnceTheyAreAsked {

    private ExpertsMeetOnceTheyAreAsked() {}

    static void check(LocalDate reviewed, LocalDate asked, LocalDate recorded) {
        if (reviewed.isBefore(asked) || reviewed.isAfter(recorded)) {
            throw Refused.by(ExpertsMeetOnceTheyAreAsked.class, reviewed, asked, recorded);
        }
    }
}
