package org.zelian.registry.frontend.appointment;

import org.zelian.registry.contract.PersonId;

import java.time.Instant;

/**
 * A first password for paper. It is shown once and changed at the first login.
 *
 * @param name what the person signs in with
 * @param issued when it was taken; the password is made at that moment
 */
record AccountSlip(PersonId person, String name, String password, Instant issued) {

    /** Never the password: this text reaches logs. */
    @Override
    public String toString() {
        return "AccountSlip[" + name + "]";
    }

    /** As the write side hands it over. */
    record Told(String username, String firstPassword) {

        AccountSlip shown(PersonId person, Instant now) {
            return new AccountSlip(person, username, firstPassword, now);
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "AccountSlip.Told[" + username + "]";
        }
    }
}
