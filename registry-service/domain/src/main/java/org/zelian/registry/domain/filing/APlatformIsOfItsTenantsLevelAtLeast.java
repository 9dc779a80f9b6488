package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;

/** A cloud platform carries nothing above its own level (GB/T 22239-2019; V12). */
public final class APlatformIsOfItsTenantsLevelAtLeast {

    private APlatformIsOfItsTenantsLevelAtLeast() {}

    static void check(Architecture architecture, SecurityProtectionLevel level) {
        CloudTenancy cloud = architecture.cloud();
        if (cloud != null && cloud.level() < level.number()) {
            throw Refused.by(
                    APlatformIsOfItsTenantsLevelAtLeast.class,
                    SecurityProtectionLevel.of(cloud.level()),
                    level);
        }
    }
}
