package org.zelian.registry.views.rectification;

import org.zelian.registry.contract.ProtectionTargetId;

/** A system that an order names, as called on the day. */
public record NamedTarget(ProtectionTargetId target, String name) {}
