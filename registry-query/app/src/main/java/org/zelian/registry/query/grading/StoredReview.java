package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.query.directory.SealedPlace;

/** 专家评审, unopened, and where its names were sealed. */
record StoredReview(ExpertReview review, SealedPlace place) {

    /**
     * A review that an event repeats or tells for the first time.
     *
     * @param known the one told before
     * @param place where the event holds it
     */
    static @Nullable StoredReview told(
            @Nullable ExpertReview review, @Nullable StoredReview known, SealedPlace place) {
        if (review == null) {
            return null;
        }
        return known != null && known.review().equals(review)
                ? known
                : new StoredReview(review, place);
    }
}
