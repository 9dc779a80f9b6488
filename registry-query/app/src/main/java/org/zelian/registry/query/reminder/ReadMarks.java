package org.zelian.registry.query.reminder;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.asking.Asked;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which reminders somebody has read, and when: a convenience of theirs, no part of the record. Id
 * of a mark: person, {@code /}, reminder.
 */
public final class ReadMarks {

    private final MongoCollection<Document> marks;
    private final Clock clock;

    public ReadMarks(MongoDatabase database, Clock clock) {
        this.marks = database.getCollection("read").withWriteConcern(WriteConcern.MAJORITY);
        this.clock = clock;
    }

    /** Those of the reminders that the asker has read, by their ids. */
    public Set<String> readOf(Collection<Reminder> some, Asked asked) {
        List<String> sought = some.stream().map(one -> key(asked.person(), one.id())).toList();
        int before = key(asked.person(), "").length();
        Set<String> read = new HashSet<>();
        marks.find(Filters.in("_id", sought))
                .forEach(mark -> read.add(mark.getString("_id").substring(before)));
        return read;
    }

    /** The asker has read these; a mark once set stays. */
    void mark(Collection<Reminder> some, Asked asked) {
        if (some.isEmpty()) {
            return;
        }
        Date now = Date.from(clock.instant());
        marks.bulkWrite(
                some.stream()
                        .map(
                                one ->
                                        new UpdateOneModel<Document>(
                                                Filters.eq("_id", key(asked.person(), one.id())),
                                                Updates.setOnInsert("at", now),
                                                new UpdateOptions().upsert(true)))
                        .toList());
    }

    private static String key(PersonId person, String reminder) {
        return person.value() + "/" + reminder;
    }
}
