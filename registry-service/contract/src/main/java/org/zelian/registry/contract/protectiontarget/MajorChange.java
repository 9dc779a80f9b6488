package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * 重大变更: after it the level is looked at again, and the target evaluated (GB/T 22240-2020 cl. 8,
 * GB/T 22239-2019).
 *
 * @param kinds at least one
 * @param description what changed, up to 1,000 characters
 * @param file about it, where there is one
 */
public record MajorChange(Set<Kind> kinds, String description, @Nullable EvidenceDigest file) {

    /** What changed. */
    public enum Kind {
        /** 业务信息 */
        BUSINESS_INFORMATION,
        /** 服务范围或对象 */
        SERVICE,
        /** 架构、部署或平台 */
        ARCHITECTURE,
        /** 其他 */
        OTHER
    }

    public MajorChange {
        if (kinds.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        description = Text.required(description, 1_000);
    }
}
