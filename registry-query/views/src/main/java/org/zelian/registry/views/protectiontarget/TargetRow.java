package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;

/**
 * A row of the targets list.
 *
 * @param responsible 直接责任人 of the operating unit on the day asked about
 * @param changedOn day of the latest change known
 */
public record TargetRow(
        ProtectionTargetId target,
        String name,
        UnitName operator,
        TargetKind kind,
        LifePhase phase,
        LocalDate phaseSince,
        Regions regions,
        @Nullable PersonName responsible,
        LocalDate changedOn) {}
