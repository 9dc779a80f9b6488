package org.zelian.registry.service.bootstrap;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;

/**
 * What the bootstrap made.
 *
 * @param username of the administrator's account
 * @param firstPassword only in the first answer that reached Keycloak
 * @param position of the last entry in the ledger
 */
record Bootstrapped(
        UnitId unit,
        PersonId person,
        AppointmentId appointment,
        String username,
        @Nullable String firstPassword,
        long position) {

    Bootstrapped with(String password) {
        return new Bootstrapped(unit, person, appointment, username, password, position);
    }

    /** Never the password: this text reaches logs. */
    @Override
    public String toString() {
        return "Bootstrapped[" + person.value() + "]";
    }
}
