package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.LifePhase;

import java.util.EnumSet;
import java.util.Set;

/** 重大变更 is of what was put to use, on trial or suspended included; before, it is described. */
public final class MajorChangesAreOfRunningSystems {

    private static final Set<LifePhase> PUT_TO_USE =
            EnumSet.of(LifePhase.TRIAL, LifePhase.ONLINE, LifePhase.SUSPENDED);

    private MajorChangesAreOfRunningSystems() {}

    /**
     * @param phase on the day of the change
     */
    static void check(@Nullable LifePhase phase) {
        if (phase == null || !PUT_TO_USE.contains(phase)) {
            throw Refused.by(MajorChangesAreOfRunningSystems.class, phase == null ? "" : phase);
        }
    }
}
