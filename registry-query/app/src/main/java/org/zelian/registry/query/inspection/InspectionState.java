package org.zelian.registry.query.inspection;

import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.LocalDate;

/**
 * What a row of the inspections says.
 *
 * @param unit whose systems were looked at
 * @param endedOn the day it ended
 * @param recorded of the entry that says so
 */
record InspectionState(
        InspectionId inspection,
        UnitId unit,
        InspectionRecord record,
        LocalDate endedOn,
        StoredTrace recorded) {}
