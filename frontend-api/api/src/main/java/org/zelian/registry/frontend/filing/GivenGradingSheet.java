package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.frontend.input.Limit;

import java.time.LocalDate;
import java.util.List;

/** 表三, as typed. */
record GivenGradingSheet(
        List<Harm> information,
        List<Harm> service,
        GradedLevels levels,
        LocalDate gradedOn,
        @Nullable EvidenceDigest report,
        boolean reviewed,
        @Limit(100) @Nullable String authority,
        boolean approved,
        @Limit(50) String filledBy,
        LocalDate filledOn) {

    GradingSheet of(FilingId filing) {
        return new GradingSheet(
                information,
                service,
                levels,
                gradedOn,
                report,
                reviewed,
                authority,
                approved,
                Sealed.of(filing.value(), filledBy, 50),
                filledOn);
    }
}
