package org.zelian.registry.query.digest;

/** This letter is not taken; others may be. Says nothing of whom it is to. */
final class LetterRefused extends Exception {

    LetterRefused(Exception why) {
        // The server's own words name the address.
        super(why.getClass().getSimpleName(), null, false, false);
    }
}
