package org.zelian.registry.views.grading;

import org.zelian.registry.contract.EvidenceDigest;

import java.time.LocalDate;
import java.util.List;

/** 专家评审, shown. */
public record ShownReview(
        LocalDate reviewedOn, List<ShownExpert> experts, boolean agreed, EvidenceDigest opinion) {

    public ShownReview {
        experts = List.copyOf(experts);
    }
}
