package org.zelian.registry.contract.unit;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;

/** Who takes over a system when its unit is merged, split, moved or closed. */
public record TargetSuccession(ProtectionTargetId target, UnitId successor) {}
