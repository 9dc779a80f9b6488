package org.zelian.registry.query.obligations;

import java.time.LocalDate;

/** What the rules about filing have in common: the limit, and what is to be done. */
final class Filing {

    private static final Setting DAYS = new Setting("filing-days", 30);

    private Filing() {}

    /**
     * @param from the day after which the limit runs
     * @param then what makes it run
     */
    static Duty duty(
            ObligedTarget target,
            Mark online,
            Mark graded,
            LocalDate from,
            Mark then,
            Reckoning reckoning) {
        return Duty.ofUnit(
                Mark.last(online, graded, target.unfiled()),
                reckoning.daysAfter(from, reckoning.number(DAYS, then)),
                target.isBeingFiled() ? "filing.submit" : "filing.prepare");
    }
}
