package org.zelian.registry.contract;

import java.util.UUID;

/** A 保护工作方案: {@code plan-} and a registry-issued number. */
public record ProtectionPlanId(String value) implements Identifier {

    private static final String PREFIX = "plan-";

    public ProtectionPlanId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static ProtectionPlanId from(UUID command) {
        return new ProtectionPlanId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
