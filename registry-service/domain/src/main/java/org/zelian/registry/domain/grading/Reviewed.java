package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.grading.ExpertReview;

/** What experts said, and of which draft. */
record Reviewed(ExpertReview review, Draft draft) {

    /**
     * Whether it holds for another draft: experts meet again only where the level may follow
     * otherwise (公网安〔2025〕1846号, question 2).
     */
    boolean holdsFor(Draft other) {
        return draft.determinesAs(other);
    }
}
