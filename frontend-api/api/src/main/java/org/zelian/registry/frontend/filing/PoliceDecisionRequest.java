package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what the police decided about a filing, as the liaison transcribes it. */
sealed interface PoliceDecisionRequest extends RequestAbout<FilingId> {

    @Override
    FilingCommand of(FilingId filing, Basis because);

    record CorrectionNotice(
            @Limit(1_000) String items,
            LocalDate dueOn,
            EvidenceDigest scan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordCorrectionNotice(filing, items, dueOn, scan, because);
        }
    }

    record RegradeNotice(
            @Limit(1_000) String grounds,
            LocalDate dueOn,
            EvidenceDigest scan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordRegradeNotice(filing, grounds, dueOn, scan, because);
        }
    }

    record Certify(
            Certificate certificate,
            EvidenceDigest scan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordCertificate(filing, certificate, scan, because);
        }
    }

    record Change(EvidenceDigest scan, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordFilingChange(filing, scan, because);
        }
    }

    record Extend(
            LocalDate until,
            EvidenceDigest scan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordExtension(filing, until, scan, because);
        }
    }

    record Cancel(EvidenceDigest scan, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordCancellation(filing, scan, because);
        }
    }

    record Decline(EvidenceDigest scan, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements PoliceDecisionRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordDeclined(filing, scan, because);
        }
    }
}
