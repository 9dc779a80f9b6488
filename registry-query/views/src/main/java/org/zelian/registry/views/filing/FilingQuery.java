package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about filings. */
public sealed interface FilingQuery<A> extends Query<A> {

    record FindFiling(FilingId filing) implements FilingQuery<FilingDetail> {}

    /**
     * @param within only filings of targets that this unit, or what stands under it, operates
     * @param text in the target's name, pinyin, or the certificate's number
     * @param expiring only those whose certificate ends within 90 days of the day asked about, or
     *     has ended
     */
    record ListFilings(
            @Nullable UnitId within,
            @Nullable String text,
            @Nullable FilingPhase phase,
            @Nullable SecurityProtectionLevel level,
            @Nullable Boolean expiring,
            Paging paging)
            implements FilingQuery<Page<FilingRow>> {}

    /** All filings of a target, newest first. */
    record ListTargetFilings(ProtectionTargetId target) implements FilingQuery<List<FilingRow>> {}

    /**
     * All filings, for comparing a list with them.
     *
     * @param within only filings of targets that this unit, or what stands under it, operates
     */
    record ListRecordedFilings(@Nullable UnitId within, Paging paging)
            implements FilingQuery<Page<RecordedFiling>> {}

    record ShowFilingHistory(FilingId filing) implements FilingQuery<List<HistoryEntry>> {}

    /** A form for a target, filled from what is known on the day asked about. */
    record SuggestForm(ProtectionTargetId target) implements FilingQuery<SuggestedForm> {}
}
