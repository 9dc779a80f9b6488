package org.zelian.registry.service.importing;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.sealing.SealedChunk;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;

/**
 * Plans of imports at rest: sealed piece by piece, as files are, each under a key of its own that
 * is destroyed with it. A plan says what people's records are to say, so it does not outlive its
 * use.
 *
 * <pre>
 * plans       {_id: digest, rows, size: of the plain bytes, kept}
 * plan.pieces {_id: digest/n, plan: digest, data: SealedChunk}
 * </pre>
 *
 * Pieces come first and the plan last; what an upload left that was cut off is gone at the next
 * start.
 */
public final class PlanStore {

    private final MongoCollection<Document> plans;
    private final MongoCollection<Document> pieces;
    private final PlanKeys keys;
    private final Clock clock;
    private final Map<ImportPlanDigest, KeptPlan> kept = new ConcurrentHashMap<>();

    /**
     * @param own database of the service
     * @param keys database of the keys
     * @param clock the system's, also in a demo store
     */
    public PlanStore(MongoDatabase own, MongoDatabase keys, MasterKey master, Clock clock) {
        this.plans = durable(own, "plans");
        this.pieces = durable(own, "plan.pieces");
        this.keys = new PlanKeys(keys, master);
        this.clock = clock;
    }

    private static MongoCollection<Document> durable(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Learns what is kept, and removes what is not whole. */
    public void prepare() {
        for (Document found : plans.find()) {
            kept.put(
                    new ImportPlanDigest(found.getString("_id")),
                    new KeptPlan(
                            found.getInteger("rows"),
                            found.getLong("size"),
                            found.getDate("kept").toInstant()));
        }
        List<String> whole = kept.keySet().stream().map(ImportPlanDigest::value).toList();
        keys.destroyAllBut(whole);
        pieces.deleteMany(Filters.nin("plan", whole));
    }

    /** Rows of a plan; null if it is not kept. */
    public @Nullable Integer rows(ImportPlanDigest plan) {
        KeptPlan known = kept.get(plan);
        return known == null ? null : known.rows();
    }

    /** What is kept, and since when. */
    Map<ImportPlanDigest, Instant> since() {
        Map<ImportPlanDigest, Instant> since = new ConcurrentHashMap<>();
        kept.forEach((plan, known) -> since.put(plan, known.kept()));
        return since;
    }

    /** Keeps a plan; on return it is durable on a majority. The same bytes are kept once. */
    synchronized void keep(ImportPlanDigest plan, byte[] bytes, int rows) {
        if (kept.containsKey(plan)) {
            return;
        }
        destroy(plan);
        SecretKey key = keys.make(plan);
        int count = SealedChunk.count(bytes.length);
        for (int n = 0; n < count; n++) {
            int from = n * SealedChunk.PLAIN;
            int to = Math.min(bytes.length, from + SealedChunk.PLAIN);
            byte[] sealed =
                    SealedChunk.seal(
                            key,
                            PlanKeys.owner(plan),
                            n,
                            n == count - 1,
                            Arrays.copyOfRange(bytes, from, to));
            pieces.insertOne(
                    new Document("_id", place(plan, n))
                            .append("plan", plan.value())
                            .append("data", new Binary(sealed)));
        }
        KeptPlan whole = new KeptPlan(rows, bytes.length, clock.instant());
        plans.insertOne(
                new Document("_id", plan.value())
                        .append("rows", rows)
                        .append("size", whole.size())
                        .append("kept", Date.from(whole.kept())));
        kept.put(plan, whole);
    }

    /** The bytes of a plan; empty if it is not kept. */
    Optional<byte[]> bytes(ImportPlanDigest plan) {
        KeptPlan known = kept.get(plan);
        Optional<SecretKey> key = keys.find(plan);
        if (known == null || key.isEmpty()) {
            return Optional.empty();
        }
        int count = SealedChunk.count(known.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(known.size()));
        for (int n = 0; n < count; n++) {
            Document piece = pieces.find(Filters.eq("_id", place(plan, n))).first();
            if (piece == null) {
                return Optional.empty();
            }
            byte[] sealed = piece.get("data", Binary.class).getData();
            bytes.writeBytes(
                    SealedChunk.open(key.get(), PlanKeys.owner(plan), n, n == count - 1, sealed));
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Destroys a plan, its key first; nobody can read it after that. */
    synchronized void destroy(ImportPlanDigest plan) {
        keys.destroy(plan);
        kept.remove(plan);
        plans.deleteOne(Filters.eq("_id", plan.value()));
        pieces.deleteMany(Filters.eq("plan", plan.value()));
    }

    private static String place(ImportPlanDigest plan, int n) {
        return plan.value() + "/" + n;
    }
}
