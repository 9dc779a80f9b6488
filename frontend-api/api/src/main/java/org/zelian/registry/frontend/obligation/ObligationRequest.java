package org.zelian.registry.frontend.obligation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.obligation.ObligationCommand;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of an obligation; the fields are those of the commands. */
sealed interface ObligationRequest extends RequestAbout<ObligationId> {

    @Override
    ObligationCommand of(ObligationId obligation, Basis because);

    record Waive(
            UnitId unit, LocalDate until, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ObligationRequest {
        @Override
        public ObligationCommand of(ObligationId obligation, Basis because) {
            return new ObligationCommand.WaiveObligation(obligation, unit, until, because);
        }
    }

    record EndWaiver(UnitId unit, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ObligationRequest {
        @Override
        public ObligationCommand of(ObligationId obligation, Basis because) {
            return new ObligationCommand.EndWaiver(obligation, unit, because);
        }
    }
}
