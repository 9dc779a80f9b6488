package org.zelian.registry.views.inspection;

import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionRecord;

import java.time.LocalDate;

/**
 * An inspection, as recorded.
 *
 * @param version entries of its stream up to the moment asked about
 * @param unit whose systems were looked at
 * @param endedOn the day it ended
 * @param entry sequence number of the entry that says so: the one to correct
 */
public record InspectionView(
        InspectionId inspection,
        long version,
        UnitId unit,
        InspectionRecord record,
        LocalDate endedOn,
        long entry) {}
