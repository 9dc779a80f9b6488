package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.views.Moment;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Turns the two clocks of a question into the one snapshot that its answer reads; once a request.
 */
public final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final ViewFollower views;
    private final Entries entries;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param patience how long a question waits for the views to reach what it names
     */
    public Moments(ViewFollower views, Entries entries, Clock clock, Duration patience) {
        this.views = views;
        this.entries = entries;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * @throws InvalidValue {@code AsOfIsWellFormed}, {@code AsOfIsNotInTheFuture}, {@code
     *     PositionIsInTheLedger} or {@code DayIsWithinItsRange}
     * @throws ViewsBehind if the views do not reach in time what the question names
     */
    public Snapshot resolve(Moment moment) throws InterruptedException {
        LocalDate on = day(moment.on() == null ? today() : moment.on());
        reach(moment.atLeast());
        reach(moment.snapshot());
        long position = moment.snapshot() == null ? views.position() : moment.snapshot();
        String asOf = moment.asOf();
        return new Snapshot(asOf == null ? position : Math.min(position, known(asOf)), on);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static LocalDate day(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new InvalidValue("DayIsWithinItsRange", FIRST_DAY, LAST_DAY);
        }
        return day;
    }

    private long known(String asOf) throws InterruptedException {
        long position = position(asOf);
        if (position > views.position() && position > entries.head()) {
            throw new InvalidValue("AsOfIsNotInTheFuture", asOf);
        }
        await(position);
        return position;
    }

    private long position(String asOf) {
        try {
            if (POSITION.matcher(asOf).matches()) {
                return Long.parseLong(asOf);
            }
            return asOf.indexOf('T') > 0
                    ? recordedBy(asOf, Instant.parse(asOf))
                    : endOf(asOf, day(LocalDate.parse(asOf)));
        } catch (DateTimeException e) {
            throw new InvalidValue("AsOfIsWellFormed", asOf);
        }
    }

    private long recordedBy(String asOf, Instant instant) {
        if (instant.isAfter(clock.instant())) {
            throw new InvalidValue("AsOfIsNotInTheFuture", asOf);
        }
        return lastBy(instant);
    }

    private long endOf(String asOf, LocalDate day) {
        if (day.isAfter(today())) {
            throw new InvalidValue("AsOfIsNotInTheFuture", asOf);
        }
        if (day.equals(today())) {
            return views.position();
        }
        Instant nextDay = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        return lastBy(nextDay.minusNanos(1_000));
    }

    private long lastBy(Instant instant) {
        return instant.isBefore(Instant.EPOCH) ? -1 : entries.lastRecordedBy(instant);
    }

    private void reach(@Nullable Long position) throws InterruptedException {
        if (position == null) {
            return;
        }
        if (position < 0 || (position > views.position() && position > entries.head())) {
            throw new InvalidValue("PositionIsInTheLedger", position);
        }
        await(position);
    }

    private void await(long position) throws InterruptedException {
        if (!views.awaitAtLeast(position, patience)) {
            throw new ViewsBehind(position, views.position());
        }
    }
}
