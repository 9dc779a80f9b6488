package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;

/**
 * A unit as others need to know it, on the effective day of an act.
 *
 * @param active in being on that day
 */
public record UnitStanding(UnitId unit, UnitKind kind, boolean active) {}
