package org.zelian.registry.query.regions;

import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionKind;

import java.time.LocalDate;

/**
 * An inspection that looked at a target, as the target's row keeps it.
 *
 * @param unit whose systems were looked at: the target's operator of then
 * @param endedOn the day it ended
 */
public record InspectionOfTarget(
        InspectionId inspection,
        UnitId unit,
        InspectionKind kind,
        LocalDate endedOn,
        boolean upToLevel) {}
