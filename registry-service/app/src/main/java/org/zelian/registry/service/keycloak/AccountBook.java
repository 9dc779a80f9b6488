package org.zelian.registry.service.keycloak;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.service.keycloak.Account.SlipState;
import org.zelian.registry.service.keycloak.Account.State;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is still to be done in Keycloak, and what has been: {@code accounts}: {@code {_id: person,
 * state, slip, asked: how often, due: Date when to look next, turns: day of the next change,
 * attempts, error, reset: position of the latest reset, scramble: whether its password is still to
 * be made void, taken: {by: hash of who took the slip under which key, at: Date}}}.
 */
public final class AccountBook {

    private static final String POSITION = "accounts";

    /** How long an answer that was lost is given again. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final MongoCollection<Document> accounts;
    private final MongoCollection<Document> positions;

    public AccountBook(MongoDatabase database) {
        this.accounts = database.getCollection("accounts");
        this.positions = database.getCollection("positions");
    }

    /** An account to be looked at, by facts that know the ledger up to {@code at}. */
    record Due(PersonId person, long at, int asked, int attempts, boolean scramble) {}

    long position() {
        Document found = positions.find(eq("_id", POSITION)).first();
        return found == null ? -1 : found.getLong("position");
    }

    void reached(long position) {
        positions.updateOne(
                eq("_id", POSITION), set("position", position), new UpdateOptions().upsert(true));
    }

    void lookAt(PersonId person, long position) {
        accounts.updateOne(
                eq("_id", person.value()),
                combine(
                        set("due", Date.from(Instant.EPOCH)),
                        max("at", position),
                        inc("asked", 1),
                        setOnInsert("state", State.PENDING.name()),
                        setOnInsert("slip", SlipState.AVAILABLE.name()),
                        setOnInsert("attempts", 0)),
                new UpdateOptions().upsert(true));
    }

    /** A reset counts once, however often the ledger is read. */
    void reset(PersonId person, long position) {
        accounts.updateOne(
                and(eq("_id", person.value()), or(exists("reset", false), lt("reset", position))),
                combine(
                        set("reset", position),
                        set("slip", SlipState.AVAILABLE.name()),
                        set("scramble", true),
                        set("state", State.PENDING.name()),
                        inc("asked", 1),
                        set("due", Date.from(Instant.EPOCH))));
    }

    /** The first to be asked for comes first. */
    Optional<Due> next(Instant now) {
        return Optional.ofNullable(
                        accounts.find(lte("due", Date.from(now)))
                                .sort(Sorts.ascending("due", "at", "_id"))
                                .first())
                .map(
                        found ->
                                new Due(
                                        new PersonId(found.getString("_id")),
                                        found.getLong("at"),
                                        found.getInteger("asked"),
                                        found.getInteger("attempts"),
                                        found.getBoolean("scramble", false)));
    }

    /** Done, unless it was asked for again meanwhile. */
    void settled(Due due, Wanted wanted) {
        LocalDate turns = wanted.turns();
        accounts.updateOne(
                asAsked(due),
                combine(
                        set("state", (wanted.enabled() ? State.READY : State.DISABLED).name()),
                        set("attempts", 0),
                        unset("due"),
                        unset("error"),
                        unset("scramble"),
                        turns == null ? unset("turns") : set("turns", turns.toString())));
    }

    void failed(Due due, String error, Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(due.attempts(), 9));
        Instant again = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        accounts.updateOne(
                asAsked(due),
                combine(
                        set("state", State.FAILED.name()),
                        set("error", error),
                        set("due", Date.from(again)),
                        inc("attempts", 1)));
    }

    /** All whose appointments begin or end by a day are looked at again. */
    void turn(LocalDate today) {
        accounts.updateMany(lte("turns", today.toString()), set("due", Date.from(Instant.EPOCH)));
    }

    /**
     * Marks the slip as handed over; false if it was before, unless by the same and not long ago.
     */
    boolean takeSlip(PersonId person, String by, Instant now) {
        Bson available = and(eq("_id", person.value()), ne("slip", SlipState.HANDED_OVER.name()));
        Bson taken =
                combine(
                        set("slip", SlipState.HANDED_OVER.name()),
                        set("taken", new Document("by", by).append("at", Date.from(now))));
        Bson again =
                and(
                        eq("_id", person.value()),
                        eq("taken.by", by),
                        gte("taken.at", Date.from(now.minus(AGAIN))));
        return accounts.updateOne(available, taken).getModifiedCount() == 1
                || accounts.find(again).first() != null;
    }

    void giveSlipBack(PersonId person) {
        accounts.updateOne(
                eq("_id", person.value()),
                combine(set("slip", SlipState.AVAILABLE.name()), unset("taken")));
    }

    /** Which of its slips is the latest: the position of the latest reset, if there was one. */
    String round(PersonId person) {
        Document found = accounts.find(eq("_id", person.value())).first();
        return String.valueOf(found == null ? null : found.getLong("reset"));
    }

    /** The account of somebody who was ever appointed. */
    Optional<Account> find(PersonId person) {
        return Optional.ofNullable(accounts.find(eq("_id", person.value())).first())
                .map(found -> account(person, found));
    }

    private static Bson asAsked(Due due) {
        return and(eq("_id", due.person().value()), eq("asked", due.asked()));
    }

    static String username(PersonId person) {
        return person.number().toLowerCase(Locale.ROOT);
    }

    private static Account account(PersonId person, Document found) {
        return new Account(
                person,
                username(person),
                State.valueOf(Objects.requireNonNull(found.getString("state"))),
                SlipState.valueOf(Objects.requireNonNull(found.getString("slip"))),
                found.getString("error"));
    }
}
