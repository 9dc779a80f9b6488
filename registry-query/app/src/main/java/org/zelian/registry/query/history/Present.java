package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The corner of both clocks that nearly all lists ask about: from the position applied last and
 * from yesterday on. Rows that reach into it carry {@code n}, and each index has a small twin over
 * those alone. A row loses its mark only half a minute after it fell out, so that no read under way
 * misses it; until then it is merely skipped. One process at a time keeps the marks and reads by
 * them.
 */
final class Present {

    static final String MARK = "n";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Clock clock;
    private final int day;
    private volatile long position = RowChanges.OPEN;
    private long fallen = -1;
    private Instant looked;

    Present(Clock clock) {
        this.clock = clock;
        this.looked = clock.instant();
        this.day = Day.number(LocalDate.ofInstant(looked, ZONE)) - 1;
    }

    /** Whether all rows alive at this moment carry the mark. */
    boolean covers(Snapshot at) {
        return at.position() >= position && Day.number(at.on()) >= day;
    }

    boolean reachedBy(int vt) {
        return vt > day;
    }

    /** At the first time, before anything is read by marks: takes off those left over. */
    void begin(long applied, List<MongoCollection<Document>> views) {
        if (position == RowChanges.OPEN) {
            views.forEach(rows -> takeOff(rows, applied));
            fallen = applied;
            position = applied;
        }
    }

    /** To be told before the position is read at. */
    void moveTo(long applied, List<MongoCollection<Document>> views) {
        position = applied;
        Instant now = clock.instant();
        if (Duration.between(looked, now).compareTo(GRACE) > 0) {
            views.forEach(rows -> takeOff(rows, fallen));
            fallen = applied;
            looked = now;
        }
    }

    private void takeOff(MongoCollection<Document> rows, long applied) {
        rows.updateMany(
                Filters.and(
                        Filters.eq(MARK, true),
                        Filters.or(Filters.lte("to", applied), Filters.lte("vt", day))),
                Updates.unset(MARK));
    }
}
