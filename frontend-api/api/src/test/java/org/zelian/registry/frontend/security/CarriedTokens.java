package org.zelian.registry.frontend.security;

/** Tokens for tests. */
public final class CarriedTokens {

    private CarriedTokens() {}

    public static CarriedToken any() {
        return new CarriedToken("token");
    }
}
