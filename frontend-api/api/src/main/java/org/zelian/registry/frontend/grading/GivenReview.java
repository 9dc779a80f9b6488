package org.zelian.registry.frontend.grading;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.frontend.input.Limit;

import java.time.LocalDate;
import java.util.List;

/** 专家评审, as typed. */
record GivenReview(
        LocalDate reviewedOn, List<GivenExpert> experts, boolean agreed, EvidenceDigest opinion) {

    ExpertReview of(GradingId grading) {
        return new ExpertReview(
                reviewedOn,
                experts.stream().map(expert -> expert.of(grading)).toList(),
                agreed,
                opinion);
    }

    /** An expert, as typed. */
    record GivenExpert(
            @Limit(50) String name,
            @Limit(100) String organisation,
            @Limit(50) String title,
            Expert.Field field) {

        Expert of(GradingId grading) {
            return new Expert(Sealed.of(grading.value(), name, 50), organisation, title, field);
        }
    }
}
