package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.filing.LevelCounts;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a decision about a filing needs to know of others, on the effective day.
 *
 * @param registered the day from which its target is registered; the last of all days where there
 *     is no such target
 * @param retired the day from which its target is retired; absent while it is not
 * @param approved gradings of its target that are approved or final, by id
 * @param counted graded targets of the operating unit, by the level in force
 * @param regradeAsked ledger position at which the police last asked for a regrade; -1 if never
 * @param divisionInForce whether the division that the drafted 表一 names is in the code table; true
 *     where it names none
 * @param certificateYears parameter {@code certificate-years}
 * @param extensionWindowMonths parameter {@code certificate-extension-window-months}
 * @param reportedOn the day on the cover of the report of the evaluation that the command names;
 *     absent where it names none, or none that was reported
 * @param prolongationMonths parameter {@code evaluation-prolongs-certificate-months}
 */
public record FilingFacts(
        LocalDate registered,
        @Nullable LocalDate retired,
        Map<GradingId, ApprovedGrading> approved,
        LevelCounts counted,
        long regradeAsked,
        boolean divisionInForce,
        int certificateYears,
        int extensionWindowMonths,
        @Nullable LocalDate reportedOn,
        int prolongationMonths) {

    public FilingFacts {
        approved = Map.copyOf(approved);
    }
}
