package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;
import org.zelian.registry.contract.Text;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the target is made up.
 *
 * @param technologies 采用技术
 * @param otherTechnology in words, when they hold {@link Technology#OTHER}
 * @param cloud the platform it is a tenant of; required with {@link Technology#CLOUD}
 * @param superiorSystem 上级系统名称, when it is a sub-system (V10)
 * @param superiorSystemUnit 上级系统所属单位, with it
 * @param developer 开发单位, up to 100 characters
 * @param maintainer 运维单位, up to 100 characters
 */
public record Architecture(
        Set<Technology> technologies,
        @Nullable String otherTechnology,
        @Nullable CloudTenancy cloud,
        @Nullable String superiorSystem,
        @Nullable String superiorSystemUnit,
        @Nullable String developer,
        @Nullable String maintainer) {

    public Architecture {
        technologies = Collections.unmodifiableSet(new TreeSet<>(technologies));
        otherTechnology = Other.words(technologies.contains(Technology.OTHER), otherTechnology);
        superiorSystem = Text.optional(superiorSystem, 100);
        superiorSystemUnit = Text.optional(superiorSystemUnit, 100);
        developer = Text.optional(developer, 100);
        maintainer = Text.optional(maintainer, 100);
        if ((superiorSystem == null) != (superiorSystemUnit == null)) {
            throw new InvalidValue("SubsystemNamesItsSuperiorAndUnit");
        }
        if (technologies.contains(Technology.CLOUD) != (cloud != null)) {
            throw new InvalidValue("CloudTenantNamesItsPlatform");
        }
    }
}
