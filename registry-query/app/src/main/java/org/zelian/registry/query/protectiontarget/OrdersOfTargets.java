package org.zelian.registry.query.protectiontarget;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.views.protectiontarget.OpenOrders;

import java.util.Collection;
import java.util.Map;

/** 整改 of targets, which rows of its own remember. */
@FunctionalInterface
public interface OrdersOfTargets {

    /** Of each of the targets. */
    Map<ProtectionTargetId, OpenOrders> of(Collection<TargetState> targets, Asked asked);
}
