package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.protectiontarget.TargetKind;

/** 通信网络设施: not below what it carries, as far as that is known (GB/T 22240-2020 5, 7). */
public final class NetworksAreGradedAsWhatTheyCarry {

    private NetworksAreGradedAsWhatTheyCarry() {}

    static void check(GradedLevels levels, GradedTarget target) {
        SecurityProtectionLevel carried = target.carried();
        if (target.kind() == TargetKind.NETWORK_FACILITY
                && carried != null
                && !levels.overall().isAtLeast(carried)) {
            throw Refused.by(NetworksAreGradedAsWhatTheyCarry.class, levels.overall(), carried);
        }
    }
}
