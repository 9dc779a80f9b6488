package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/**
 * Bodies of what a unit, or the city bureau, asks of a filing; the fields are those of the
 * commands. Personal data are plain here, sealed inside.
 */
sealed interface FilingRequest extends RequestAbout<FilingId> {

    @Override
    FilingCommand of(FilingId filing, Basis because);

    record Prepare(
            ProtectionTargetId target,
            GradingId based,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements FilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.PrepareFiling(filing, target, based, because);
        }
    }

    /** Sheets that are absent stay as they were. */
    record Draft(GivenFilingDraft draft, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements FilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.DraftFiling(filing, draft.of(filing, "/draft"), because);
        }
    }

    record SubmitChange(
            GivenFilingDraft draft, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements FilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.SubmitFilingChange(
                    filing, draft.of(filing, "/draft"), because);
        }
    }

    record CorrectCertificate(
            long corrects,
            Certificate certificate,
            EvidenceDigest scan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements FilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.CorrectCertificate(
                    filing, corrects, certificate, scan, because);
        }
    }
}
