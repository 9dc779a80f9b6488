package org.zelian.registry.frontend.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of the record of an inspection. */
sealed interface InspectionRequest extends RequestAbout<InspectionId> {

    @Override
    InspectionCommand of(InspectionId inspection, Basis because);

    /** The day it ended is the effective day. */
    record Enter(
            UnitId unit,
            InspectionRecord record,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements InspectionRequest {
        @Override
        public InspectionCommand of(InspectionId inspection, Basis because) {
            return new InspectionCommand.RecordInspection(inspection, unit, record, because);
        }
    }

    record Correct(
            long corrects,
            InspectionRecord record,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements InspectionRequest {
        @Override
        public InspectionCommand of(InspectionId inspection, Basis because) {
            return new InspectionCommand.CorrectInspection(inspection, corrects, record, because);
        }
    }
}
