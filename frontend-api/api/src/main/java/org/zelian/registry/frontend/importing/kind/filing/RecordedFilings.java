package org.zelian.registry.frontend.importing.kind.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.views.filing.FilingQuery.ListRecordedFilings;
import org.zelian.registry.views.filing.RecordedFiling;

import java.util.HashMap;
import java.util.Map;

/**
 * Filings of the systems below the chosen unit: of each system the one that is not over, and whose
 * each number is. What was withdrawn is none; what was cancelled keeps its number.
 */
final class RecordedFilings {

    private final Map<ProtectionTargetId, RecordedFiling> byTarget = new HashMap<>();
    private final Map<CertificateNumber, RecordedFiling> byNumber = new HashMap<>();

    static RecordedFilings of(Checking checking) {
        RecordedFilings filings = new RecordedFilings();
        checking.all(
                        paging -> new ListRecordedFilings(checking.unit(), paging),
                        RecordedFiling.class)
                .forEach(filings::add);
        return filings;
    }

    private void add(RecordedFiling filing) {
        if (filing.phase() == FilingPhase.WITHDRAWN) {
            return;
        }
        if (filing.phase() != FilingPhase.CANCELLED) {
            byTarget.put(filing.target(), filing);
        }
        Certificate certificate = filing.certificate();
        if (certificate != null) {
            byNumber.put(certificate.number(), filing);
        }
    }

    @Nullable RecordedFiling of(ProtectionTargetId target) {
        return byTarget.get(target);
    }

    @Nullable RecordedFiling of(@Nullable CertificateNumber number) {
        return number == null ? null : byNumber.get(number);
    }
}
