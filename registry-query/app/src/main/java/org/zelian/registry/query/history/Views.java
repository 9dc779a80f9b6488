package org.zelian.registry.query.history;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A set of views that are read together: one position for all. The {@code views} document {@code
 * {_id: set, live: generation, form}} names the generation that is read.
 */
public final class Views {

    /** Raised whenever rows, feeds or entries are stored otherwise. */
    private static final String LAYOUT = "layout 2\n";

    private final MongoDatabase database;
    private final String set;
    private final List<? extends View<?>> projections;
    private final RegistryJson json;
    private final Clock clock;
    private volatile Generation live;

    /**
     * Opens the live generation; where there is none of this form, creates the next one, empty,
     * which a {@link ViewFollower} fills.
     *
     * @param clock says where the present begins, for lists to be quick
     */
    public Views(
            MongoDatabase database,
            String set,
            List<? extends View<?>> projections,
            RegistryJson json,
            Clock clock) {
        this.database = database.withWriteConcern(WriteConcern.MAJORITY);
        this.set = set;
        this.projections = List.copyOf(projections);
        this.json = json;
        this.clock = clock;
        Document pointer = pointer();
        if (pointer == null || !form().equals(pointer.getString("form"))) {
            this.live = create(pointer == null ? 1 : pointer.getInteger("live") + 1);
            point(live);
        } else {
            this.live = generation(pointer.getInteger("live"));
        }
    }

    /** The rows of one of the views, always of the live generation. */
    public <V extends Record> Rows<V> rows(View<V> projection) {
        return new Rows<>(() -> live, projection, json);
    }

    /** Number of entries of a stream up to a position, whatever their effective day. */
    public long version(String stream, long position) {
        return versions(List.of(stream), position).getOrDefault(stream, 0L);
    }

    /** {@link #version} of several streams; those without an entry are absent. */
    public Map<String, Long> versions(Collection<String> streams, long position) {
        return live.entries(json).versions(streams, position);
    }

    /** Entries by position; positions without one are absent. */
    public Map<Long, RecordedEvent> entries(Collection<Long> positions) {
        return live.entries(json).at(positions);
    }

    Generation live() {
        return live;
    }

    BatchWriter writer(Generation generation) {
        return new BatchWriter(generation, projections, json);
    }

    /** An empty generation beside the live one. */
    Generation createNext() {
        return create(live.number() + 1);
    }

    /** From now on this generation is read; the one before is left for requests under way. */
    void makeLive(Generation generation) {
        generation(live.number() - 1).drop();
        point(generation);
        live = generation;
    }

    private Generation create(int number) {
        Generation generation = generation(number);
        generation.drop();
        generation.createIndexes(projections, json);
        return generation;
    }

    private Generation generation(int number) {
        return new Generation(database, set, number, clock);
    }

    private void point(Generation generation) {
        directory()
                .replaceOne(
                        Filters.eq("_id", set),
                        new Document("_id", set)
                                .append("live", generation.number())
                                .append("form", form()),
                        new ReplaceOptions().upsert(true));
    }

    private @Nullable Document pointer() {
        return directory().find(Filters.eq("_id", set)).first();
    }

    private MongoCollection<Document> directory() {
        return database.getCollection(Generation.DIRECTORY);
    }

    /** All that rows, their fields and their indexes depend on; another form is built anew. */
    private String form() {
        return projections.stream()
                .map(
                        projection ->
                                "%s %d %s %s"
                                        .formatted(
                                                projection.name(),
                                                projection.revision(),
                                                Arrays.toString(
                                                        projection.view().getRecordComponents()),
                                                projection.indexes()))
                .sorted()
                .collect(Collectors.joining("\n", LAYOUT, ""));
    }
}
