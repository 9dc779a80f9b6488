package org.zelian.registry.query.digest;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.zelian.registry.contract.PersonId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.concurrent.TimeUnit;

/**
 * Who was written to on which day, for all instances. Id of a mark: day, {@code /}, person; written
 * before the letter goes, so that one whose end nobody saw is not sent again.
 */
public final class DigestLog {

    /** How often a letter is tried on its day. */
    static final int MOST_TRIES = 3;

    private static final long KEPT_DAYS = 400;
    private static final String AT = "at";
    private static final String STATE = "state";
    private static final String TRIES = "tries";
    private static final String DAY = "day";
    private static final String UNDER_WAY = "sending";
    private static final String SENT = "sent";
    private static final String FAILED = "failed";
    private static final String OVER = "over";

    private final MongoCollection<Document> marks;
    private final Clock clock;

    public DigestLog(MongoDatabase database, Clock clock) {
        this.marks =
                database.getCollection("digests")
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
        this.clock = clock;
    }

    /** Makes the indexes where they are missing: by day, and one that lets marks go in the end. */
    void prepare() {
        marks.createIndex(Indexes.ascending(DAY, STATE));
        marks.createIndex(
                Indexes.ascending(AT), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
    }

    /** Whether nothing is left to be done for somebody on a day. */
    boolean isDone(LocalDate day, PersonId person) {
        return marks.find(
                                Filters.and(
                                        Filters.eq("_id", key(day, person)),
                                        Filters.nor(mayBeTried())))
                        .first()
                != null;
    }

    /** Takes a letter on; of all who ask, one gets it. */
    boolean claim(LocalDate day, PersonId person) {
        Bson again = Filters.and(Filters.eq("_id", key(day, person)), mayBeTried());
        Bson taken =
                Updates.combine(
                        Updates.set(STATE, UNDER_WAY),
                        Updates.inc(TRIES, 1),
                        Updates.set(AT, now()));
        if (marks.findOneAndUpdate(again, taken) != null) {
            return true;
        }
        try {
            marks.insertOne(
                    new Document("_id", key(day, person))
                            .append(DAY, day.toString())
                            .append(STATE, UNDER_WAY)
                            .append(TRIES, 1)
                            .append(AT, now()));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void sent(LocalDate day, PersonId person) {
        ended(day, person, SENT);
    }

    /** It is tried again, so often and no more. */
    void failed(LocalDate day, PersonId person) {
        ended(day, person, FAILED);
    }

    private void ended(LocalDate day, PersonId person, String state) {
        marks.updateOne(
                Filters.eq("_id", key(day, person)),
                Updates.combine(Updates.set(STATE, state), Updates.set(AT, now())));
    }

    /** Whether a letter of the day failed and may be tried again. */
    boolean isAnythingLeft(LocalDate day) {
        return marks.find(Filters.and(Filters.eq(DAY, day.toString()), mayBeTried())).first()
                != null;
    }

    /** Everybody was written to who is to be. */
    void over(LocalDate day) {
        marks.replaceOne(
                Filters.eq("_id", day.toString()),
                new Document(STATE, OVER).append(AT, now()),
                new ReplaceOptions().upsert(true));
    }

    boolean isOver(LocalDate day) {
        return marks.find(Filters.eq("_id", day.toString())).first() != null;
    }

    private static Bson mayBeTried() {
        return Filters.and(Filters.eq(STATE, FAILED), Filters.lt(TRIES, MOST_TRIES));
    }

    private static String key(LocalDate day, PersonId person) {
        return day + "/" + person.value();
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
