package org.zelian.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class MongoTokenStoreIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final MongoDatabase database = TestLedgers.database();
    private final MongoTokenStore mine = store("$one", LONG);
    private final MongoTokenStore theirs = store("two", LONG);

    private MongoTokenStore store(String node, Duration timeout) {
        return new MongoTokenStore(database, TestLedgers.serializer(), node, timeout);
    }

    @Test
    void a_token_is_kept_and_seen_by_the_next_holder_only_after_release() {
        mine.initializeTokenSegments("views", 2, new GlobalSequenceTrackingToken(-1));
        assertThat(mine.fetchToken("views", 0)).isEqualTo(new GlobalSequenceTrackingToken(-1));
        mine.storeToken(new GlobalSequenceTrackingToken(41), "views", 0);

        assertThatThrownBy(() -> theirs.fetchToken("views", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.storeToken(new GlobalSequenceTrackingToken(7), "views", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        mine.releaseClaim("views", 0);
        assertThat(theirs.fetchToken("views", 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
    }

    @Test
    void storing_the_same_token_twice_is_no_conflict() {
        mine.initializeTokenSegments("views", 1);
        mine.storeToken(new GlobalSequenceTrackingToken(5), "views", 0);
        mine.storeToken(new GlobalSequenceTrackingToken(5), "views", 0);
        mine.storeToken(null, "views", 0);
        assertThat(mine.fetchToken("views", 0)).isNull();
    }

    @Test
    void an_expired_claim_can_be_taken_over_and_its_holder_is_told() {
        MongoTokenStore hasty = store("three", Duration.ofMillis(200));
        mine.initializeTokenSegments("views", 1);
        mine.extendClaim("views", 0);
        await().untilAsserted(() -> assertThat(hasty.fetchAvailableSegments("views")).hasSize(1));
        hasty.fetchToken("views", 0);
        assertThatThrownBy(() -> mine.extendClaim("views", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void segments_are_initialized_once() {
        mine.initializeTokenSegments("views", 3);
        assertThatThrownBy(() -> theirs.initializeTokenSegments("views", 3))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.initializeSegment(null, "views", 2))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(theirs.fetchSegments("views")).containsExactly(0, 1, 2);
        assertThat(theirs.fetchSegments("others")).isEmpty();
    }

    @Test
    void only_segments_that_nobody_else_holds_are_available() {
        mine.initializeTokenSegments("views", 2);
        mine.fetchToken("views", 1);
        assertThat(theirs.fetchAvailableSegments("views"))
                .extracting(Segment::getSegmentId)
                .containsExactly(0);
        assertThat(mine.fetchAvailableSegments("views")).hasSize(2);
    }

    @Test
    void a_segment_that_was_split_meanwhile_is_not_handed_out() {
        mine.initializeTokenSegments("views", 1);
        Segment whole = Segment.ROOT_SEGMENT;
        assertThat(mine.fetchToken("views", whole)).isNull();
        mine.initializeSegment(null, "views", 1);
        assertThatThrownBy(() -> mine.fetchToken("views", whole))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(mine.fetchToken("views", whole.split()[1])).isNull();
    }

    @Test
    void only_its_holder_deletes_a_token() {
        mine.initializeTokenSegments("views", 1);
        theirs.fetchToken("views", 0);
        assertThatThrownBy(() -> mine.deleteToken("views", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        theirs.deleteToken("views", 0);
        assertThat(mine.fetchSegments("views")).isEmpty();
    }

    @Test
    void the_storage_has_one_identifier_for_all_nodes() {
        assertThat(mine.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(theirs.retrieveStorageIdentifier());
    }
}
