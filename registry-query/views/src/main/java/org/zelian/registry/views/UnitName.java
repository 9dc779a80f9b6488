package org.zelian.registry.views;

import org.zelian.registry.contract.UnitId;

/** A unit and what it was called on the day asked about. */
public record UnitName(UnitId unit, String name) {}
