package org.zelian.registry.query.digest;

/**
 * A digest, ready to be sent.
 *
 * @param to an address, as it was recorded
 */
record Letter(String to, String subject, String text) {

    /** Says nothing about whom it is to. */
    @Override
    public String toString() {
        return subject;
    }
}
