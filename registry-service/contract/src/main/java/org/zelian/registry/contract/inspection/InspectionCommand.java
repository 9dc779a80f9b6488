package org.zelian.registry.contract.inspection;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;

/** What can be asked of the record of an inspection. */
public sealed interface InspectionCommand extends RegistryCommand {

    InspectionId inspection();

    @Override
    default String stream() {
        return inspection().value();
    }

    /**
     * @param unit whose systems were looked at
     */
    record RecordInspection(
            InspectionId inspection, UnitId unit, InspectionRecord record, Basis basis)
            implements InspectionCommand {}

    /** Puts right what was recorded. */
    record CorrectInspection(
            InspectionId inspection, long corrects, InspectionRecord record, Basis basis)
            implements InspectionCommand {}
}
