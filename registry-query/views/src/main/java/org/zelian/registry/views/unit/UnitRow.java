package org.zelian.registry.views.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.UnitName;

/** A row of the units list. */
public record UnitRow(UnitView unit, @Nullable UnitName superior, long targets, long people) {}
