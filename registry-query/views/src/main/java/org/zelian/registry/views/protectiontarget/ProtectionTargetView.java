package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;

import java.time.LocalDate;

/**
 * A protection target on a day.
 *
 * @param version entries of its stream up to the moment asked about
 * @param phase 生命周期
 * @param phaseSince the day that phase began
 */
public record ProtectionTargetView(
        ProtectionTargetId target,
        long version,
        UnitId operator,
        String name,
        TargetKind kind,
        BuildKind buildKind,
        LifePhase phase,
        LocalDate phaseSince,
        @Nullable LocalDate commissionedOn,
        LifeView life,
        Business business,
        ServiceProvision service,
        Deployment deployment,
        Architecture architecture) {}
