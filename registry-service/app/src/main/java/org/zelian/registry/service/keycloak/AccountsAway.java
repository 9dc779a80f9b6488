package org.zelian.registry.service.keycloak;

/** Keycloak cannot be asked now; nothing is lost, and it will be asked again. */
public final class AccountsAway extends RuntimeException {

    AccountsAway(Throwable cause) {
        super("account service away: " + cause.getClass().getSimpleName(), cause);
    }
}
