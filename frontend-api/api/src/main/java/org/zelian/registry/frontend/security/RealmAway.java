package org.zelian.registry.frontend.security;

/** Nobody can sign in for the moment. */
final class RealmAway extends RuntimeException {

    RealmAway(Throwable cause) {
        super("the realm does not answer", cause);
    }
}
