package org.zelian.registry.query.reminder;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.zelian.registry.contract.PersonId;

import java.time.Clock;
import java.util.Date;

/** Who does not want to be written to. Somebody who never said so is. */
public final class MailChoices {

    private static final String WANTED = "wanted";

    private final MongoCollection<Document> choices;
    private final Clock clock;

    public MailChoices(MongoDatabase database, Clock clock) {
        this.choices = database.getCollection("mail").withWriteConcern(WriteConcern.MAJORITY);
        this.clock = clock;
    }

    public boolean wants(PersonId person) {
        Document said = choices.find(Filters.eq("_id", person.value())).first();
        return said == null || said.getBoolean(WANTED, true);
    }

    void choose(PersonId person, boolean wanted) {
        choices.replaceOne(
                Filters.eq("_id", person.value()),
                new Document(WANTED, wanted).append("at", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }
}
