package org.zelian.registry.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.testkit.MongoServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

class PlanStoreIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ImportPlanDigest PLAN = new ImportPlanDigest("a".repeat(64));
    private static final ImportPlanDigest OTHER = new ImportPlanDigest("b".repeat(64));

    private final String name = "plans_" + UUID.randomUUID();
    private final MongoDatabase own = MongoServer.shared().client().getDatabase(name);
    private final MongoDatabase keys = MongoServer.shared().client().getDatabase(name + "_k");
    private final Set<ImportPlanDigest> wanted = new HashSet<>();
    private final Set<ImportPlanDigest> carriedOut = new HashSet<>();
    private final byte[] bytes = new byte[2 * SealedChunk.PLAIN + 5];
    @TempDir private Path secrets;
    private MasterKey master;

    @BeforeEach
    void there_is_a_master_key() throws IOException {
        Files.write(secrets.resolve("master"), new byte[32]);
        master = MasterKey.read(secrets.resolve("master"));
        new Random(1).nextBytes(bytes);
    }

    @Test
    void a_plan_comes_back_as_it_was_also_after_a_restart() {
        store(NOON).keep(PLAN, bytes, 7);
        PlanStore restarted = store(NOON);
        assertThat(restarted.rows(PLAN)).isEqualTo(7);
        assertThat(restarted.bytes(PLAN))
                .hasValueSatisfying(all -> assertThat(all).isEqualTo(bytes));
        assertThat(restarted.rows(OTHER)).isNull();
        assertThat(restarted.bytes(OTHER)).isEmpty();
    }

    @Test
    void the_same_plan_is_kept_once() {
        PlanStore store = store(NOON);
        store.keep(PLAN, bytes, 7);
        store.keep(PLAN, bytes, 7);
        assertThat(documents()).isEqualTo(5);
    }

    @Test
    void what_is_destroyed_is_gone_with_its_key_and_nothing_else_is() {
        PlanStore store = store(NOON);
        store.keep(PLAN, bytes, 7);
        store.keep(OTHER, new byte[] {1}, 1);
        store.destroy(PLAN);
        assertThat(store.rows(PLAN)).isNull();
        assertThat(store.bytes(PLAN)).isEmpty();
        assertThat(documents()).isEqualTo(3);
        assertThat(store.bytes(OTHER)).isPresent();
    }

    @Test
    void without_its_key_or_one_of_its_pieces_there_is_no_plan() {
        PlanStore store = store(NOON);
        store.keep(PLAN, bytes, 7);
        own.getCollection("plan.pieces").deleteOne(new Document("_id", PLAN.value() + "/1"));
        assertThat(store.bytes(PLAN)).isEmpty();
        store.keep(OTHER, new byte[] {1}, 1);
        keys.getCollection("plans").deleteOne(new Document("_id", OTHER.value()));
        assertThat(store.bytes(OTHER)).isEmpty();
    }

    @Test
    void an_upload_that_was_cut_off_leaves_nothing_behind() {
        store(NOON).keep(PLAN, bytes, 7);
        own.getCollection("plans").deleteOne(new Document("_id", PLAN.value()));
        PlanStore restarted = store(NOON);
        assertThat(documents()).isZero();
        restarted.keep(PLAN, bytes, 7);
        assertThat(restarted.bytes(PLAN)).isPresent();
    }

    @Test
    void a_plan_that_nobody_confirms_is_destroyed_after_a_day() {
        store(NOON).keep(PLAN, bytes, 7);
        PlanStore store = store(NOON);
        unwanted(store, NOON.plus(Duration.ofDays(1))).look();
        assertThat(store.rows(PLAN)).isEqualTo(7);
        unwanted(store, NOON.plus(Duration.ofDays(1)).plusSeconds(1)).look();
        assertThat(store.rows(PLAN)).isNull();
        assertThat(documents()).isZero();
    }

    @Test
    void a_plan_by_which_an_import_is_under_way_stays() {
        PlanStore store = store(NOON);
        store.keep(PLAN, bytes, 7);
        wanted.add(PLAN);
        unwanted(store, NOON.plus(Duration.ofDays(9))).look();
        assertThat(store.rows(PLAN)).isEqualTo(7);
    }

    @Test
    void what_an_earlier_process_carried_out_is_destroyed_and_what_is_uploaded_again_stays() {
        PlanStore store = store(NOON);
        store.keep(PLAN, bytes, 7);
        carriedOut.add(PLAN);
        UnwantedPlans unwanted = unwanted(store, NOON);
        unwanted.look();
        assertThat(store.rows(PLAN)).isNull();
        store.keep(PLAN, bytes, 7);
        unwanted.look();
        assertThat(store.rows(PLAN)).isEqualTo(7);
        unwanted.ended(PLAN);
        assertThat(store.rows(PLAN)).isNull();
    }

    private PlanStore store(Instant now) {
        PlanStore store = new PlanStore(own, keys, master, Clock.fixed(now, ZoneOffset.UTC));
        store.prepare();
        return store;
    }

    private UnwantedPlans unwanted(PlanStore store, Instant now) {
        return new UnwantedPlans(
                store, wanted::contains, carriedOut::contains, Clock.fixed(now, ZoneOffset.UTC));
    }

    private long documents() {
        return own.getCollection("plans").countDocuments()
                + own.getCollection("plan.pieces").countDocuments()
                + keys.getCollection("plans").countDocuments();
    }
}
