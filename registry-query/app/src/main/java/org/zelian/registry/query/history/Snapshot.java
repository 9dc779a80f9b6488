package org.zelian.registry.query.history;

import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;

import java.time.LocalDate;

/**
 * The moment that one request reads, on both clocks.
 *
 * @param position P: entries up to it are known
 * @param on D: the day asked about
 */
public record Snapshot(long position, LocalDate on) {

    /** The same knowledge, asked about another day. */
    public Snapshot on(LocalDate day) {
        return new Snapshot(position, day);
    }

    Bson alive() {
        int day = Day.number(on);
        return Filters.and(
                Filters.lte("from", position),
                Filters.gt("to", position),
                Filters.lte("vf", day),
                Filters.gt("vt", day));
    }
}
