package org.zelian.registry.demo;

import java.time.LocalDate;

/** How far a system of the demo has come. */
enum Stage {
    UNGRADED,
    LEVEL_ONE(1),
    DRAFT,
    ABANDONED,
    WITH_EXPERTS,
    AT_AUTHORITY,
    RETURNED,
    APPROVED(9),
    REVOKED(9, 23),
    RETURNED_ONCE(20),
    FILING_DRAFTED(9),
    WITHDRAWN(9),
    AT_POLICE(9),
    CORRECTION_ASKED(9),
    REGRADE_ASKED(9, 24),
    CERTIFIED(9),
    CORRECTED_AND_CERTIFIED(9),
    MISREAD(9),
    REAFFIRMED(9),
    REGRADED(9),
    CHANGE_ASKED(9),
    CHANGED(9),
    CANCELLATION_ASKED(9),
    CANCELLATION_DECLINED(9),
    CANCELLED(9),
    EXISTING(3),
    EXISTING_UNSEEN,
    EXISTING_RETURNED;

    private static final int NEVER = Integer.MAX_VALUE;

    private final int inForceAfter;
    private final int untilAfter;

    Stage() {
        this(NEVER);
    }

    Stage(int inForceAfter) {
        this(inForceAfter, NEVER);
    }

    /**
     * @param inForceAfter days from the first step to the level in force
     * @param untilAfter days from the first step to the day on which it is no more
     */
    Stage(int inForceAfter, int untilAfter) {
        this.inForceAfter = inForceAfter;
        this.untilAfter = untilAfter;
    }

    /**
     * Whether the level is in force on a day.
     *
     * @param from the day of the first step
     * @param told whether it is told before what looks at it: on one day that decides
     */
    boolean levelInForceOn(LocalDate day, LocalDate from, boolean told) {
        if (inForceAfter == NEVER) {
            return false;
        }
        LocalDate since = from.plusDays(inForceAfter);
        boolean begun = since.isBefore(day) || (told && since.equals(day));
        return begun && (untilAfter == NEVER || day.isBefore(from.plusDays(untilAfter)));
    }
}
