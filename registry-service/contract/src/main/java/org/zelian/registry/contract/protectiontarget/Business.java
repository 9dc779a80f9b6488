package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;
import org.zelian.registry.contract.Text;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * 承载业务, 备案表（2025）表二.
 *
 * @param types 业务类型, at least one
 * @param otherType in words, when types hold {@link Type#OTHER}; up to 50 characters
 * @param description 业务描述, up to 500 characters
 */
public record Business(Set<Type> types, @Nullable String otherType, String description) {

    /** 业务类型. */
    public enum Type {
        /** 1 生产作业 */
        PRODUCTION,
        /** 2 指挥调度 */
        DISPATCHING,
        /** 4 内部办公 */
        INTERNAL_OFFICE,
        /** 5 公众服务 */
        PUBLIC_SERVICE,
        /** 9 其他 */
        OTHER
    }

    public Business {
        if (types.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        types = Collections.unmodifiableSet(new TreeSet<>(types));
        otherType = Other.words(types.contains(Type.OTHER), otherType);
        description = Text.required(description, 500);
    }
}
