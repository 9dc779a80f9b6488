package org.zelian.registry.contract.inspection;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;

/** What happens to the record of an inspection. Stream: the inspection's id. */
public sealed interface InspectionEvent extends RegistryEvent {

    InspectionId inspection();

    UnitId unit();

    @EventName("inspection.recorded")
    record InspectionRecorded(
            InspectionId inspection, UnitId unit, InspectionRecord record, Basis basis)
            implements InspectionEvent {}

    /** Corrects an {@link InspectionRecorded}. */
    @EventName("inspection.corrected")
    record InspectionCorrected(
            InspectionId inspection,
            UnitId unit,
            long corrects,
            InspectionRecord record,
            Basis basis)
            implements InspectionEvent, Correction {}
}
