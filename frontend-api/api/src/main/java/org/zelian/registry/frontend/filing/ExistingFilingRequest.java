package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of a filing of before: 存量. */
sealed interface ExistingFilingRequest extends RequestAbout<FilingId> {

    @Override
    FilingCommand of(FilingId filing, Basis because);

    record Enter(
            ProtectionTargetId target,
            ExistingFiling existing,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ExistingFilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.RecordExistingFiling(filing, target, existing, because);
        }
    }

    record Correct(
            long corrects,
            ExistingFiling existing,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ExistingFilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.CorrectExistingFiling(filing, corrects, existing, because);
        }
    }

    record Accept(long entry, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ExistingFilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.AcceptExistingFiling(filing, entry, because);
        }
    }

    record Return(long entry, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ExistingFilingRequest {
        @Override
        public FilingCommand of(FilingId filing, Basis because) {
            return new FilingCommand.ReturnExistingFiling(filing, entry, because);
        }
    }
}
