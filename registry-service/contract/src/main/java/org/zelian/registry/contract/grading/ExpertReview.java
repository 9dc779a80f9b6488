package org.zelian.registry.contract.grading;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InvalidValue;

import java.time.LocalDate;
import java.util.List;

/**
 * 专家评审.
 *
 * @param reviewedOn the day of the meeting
 * @param experts at most 30; how many are needed is a rule
 * @param agreed whether they agree with the level
 * @param opinion 评审意见, the signed file
 */
public record ExpertReview(
        LocalDate reviewedOn, List<Expert> experts, boolean agreed, EvidenceDigest opinion) {

    private static final int MOST = 30;

    public ExpertReview {
        experts = List.copyOf(experts);
        if (experts.size() > MOST) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST);
        }
    }
}
