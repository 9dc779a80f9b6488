package org.zelian.registry.frontend.upstream;

/** Who asks has to sign in again: the token has ended and cannot be renewed. */
public final class LoginIsOver extends RuntimeException {

    public LoginIsOver() {
        super("sign in again", null, false, false);
    }
}
