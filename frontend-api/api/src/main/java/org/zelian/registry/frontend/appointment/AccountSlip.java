package org.zelian.registry.frontend.appointment;

/**
 * A first password for paper. It is shown once and changed at the first login.
 *
 * @param username what the person signs in with
 */
record AccountSlip(String username, String firstPassword) {

    /** Never the password: this text reaches logs. */
    @Override
    public String toString() {
        return "AccountSlip[" + username + "]";
    }
}
