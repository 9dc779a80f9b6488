package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradedLevels;

/** 云平台不承载高于其安全保护等级的系统 (GB/T 22239-2019, V12). */
public final class ACloudTenantDoesNotExceedItsPlatform {

    private ACloudTenantDoesNotExceedItsPlatform() {}

    static void check(GradedLevels levels, GradedTarget target) {
        SecurityProtectionLevel platform = target.platform();
        if (platform != null && !platform.isAtLeast(levels.overall())) {
            throw Refused.by(
                    ACloudTenantDoesNotExceedItsPlatform.class, levels.overall(), platform);
        }
    }
}
