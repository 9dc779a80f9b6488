package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

/**
 * By what right somebody acts. Absent parts: nobody needed to appoint the bootstrap and policies.
 */
public record Permission(
        @Nullable AppointmentId appointment, @Nullable Role role, @Nullable UnitId unit) {

    /** The right of the bootstrap and of policies. */
    public static Permission ofTheRegistry() {
        return new Permission(null, null, null);
    }
}
