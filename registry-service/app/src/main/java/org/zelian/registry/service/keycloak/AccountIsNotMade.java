package org.zelian.registry.service.keycloak;

/** The account is still to be made; the slip comes with it. */
public final class AccountIsNotMade extends RuntimeException {

    AccountIsNotMade() {
        super("the account is not made yet", null, false, false);
    }
}
