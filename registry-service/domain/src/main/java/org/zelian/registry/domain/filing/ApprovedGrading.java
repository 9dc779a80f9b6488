package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;

import java.time.LocalDate;
import java.util.List;

/**
 * A grading that may be filed: approved or final, and of the filing's target.
 *
 * @param information harms of business information; empty for an existing grading, of which only
 *     the levels are on record
 * @param service harms of system service; empty likewise
 * @param reviewedOn the day the experts met, where they did
 * @param approvedOn the day the authority approved it, where it did
 * @param position of the ledger at which it was approved
 */
public record ApprovedGrading(
        GradingId grading,
        GradedLevels levels,
        List<Harm> information,
        List<Harm> service,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate approvedOn,
        long position) {

    public ApprovedGrading {
        information = List.copyOf(information);
        service = List.copyOf(service);
    }

    SecurityProtectionLevel level() {
        return levels.overall();
    }

    boolean reviewed() {
        return reviewedOn != null;
    }

    boolean approved() {
        return approvedOn != null;
    }
}
