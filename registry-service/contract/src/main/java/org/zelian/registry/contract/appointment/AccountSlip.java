package org.zelian.registry.contract.appointment;

import org.zelian.registry.contract.person.PersonId;

import java.time.Instant;

/**
 * A first password on paper. It is shown once and changed at the first login.
 *
 * @param name what the person signs in with
 * @param issued when the password was made
 */
public record AccountSlip(PersonId person, String name, String password, Instant issued) {

    /** Never the password: this text reaches logs. */
    @Override
    public String toString() {
        return "AccountSlip[" + name + "]";
    }
}
