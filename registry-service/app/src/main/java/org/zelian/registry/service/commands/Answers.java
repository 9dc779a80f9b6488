package org.zelian.registry.service.commands;

import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.LedgerReader;

import java.util.Optional;
import java.util.OptionalLong;

/** What became of commands, as the ledger tells it: a command's id is its commit's. */
public final class Answers {

    private final LedgerReader reader;
    private final RegistryJson json;

    public Answers(LedgerReader reader, RegistryJson json) {
        this.reader = reader;
        this.json = json;
    }

    /**
     * The first answer to a command that was carried out before.
     *
     * @throws IdReused if its id belongs to another actor's command, or to another content
     */
    Optional<Done> earlier(Ask ask, Actor actor, String digest) {
        Optional<StoredCommit> commit = reader.commit(ask.id());
        commit.ifPresent(
                found -> {
                    EventMetadata beside = json.readMetadata(found.events().getFirst().metadata());
                    if (!beside.actor().equals(actor.name()) || !beside.digest().equals(digest)) {
                        throw new IdReused(ask.id());
                    }
                });
        return commit.map(found -> done(ask, found));
    }

    /** Where a stream stands, for whoever asked for what is already so. */
    public Done standing(String stream) {
        StoredEvent last =
                reader.events(stream, reader.lastSequence(stream).orElseThrow()).getLast();
        return new Done(stream, last.sequence() + 1, last.position());
    }

    /** The answer to a command just carried out. */
    Done of(Ask ask) {
        return reader.commit(ask.id())
                .map(found -> done(ask, found))
                .orElseThrow(() -> new OutcomeUnknown(ask.id()));
    }

    /** Entries of a stream. */
    long version(String stream) {
        OptionalLong last = reader.lastSequence(stream);
        return last.isPresent() ? last.getAsLong() + 1 : 0;
    }

    private static Done done(Ask ask, StoredCommit commit) {
        String stream = ask.command().stream();
        long version =
                commit.events().stream()
                        .filter(event -> event.aggregateId().equals(stream))
                        .mapToLong(StoredEvent::sequence)
                        .max()
                        .orElseThrow();
        return new Done(stream, version + 1, commit.lastPosition());
    }
}
