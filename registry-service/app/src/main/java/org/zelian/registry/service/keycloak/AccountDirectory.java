package org.zelian.registry.service.keycloak;

/** The service that knows user names and credentials, and nothing else. */
public interface AccountDirectory {

    /**
     * Makes the account be so; changes nothing if it is.
     *
     * @param secondFactor whether one must be set up before the account can be used
     */
    void ensure(String username, boolean enabled, boolean secondFactor);

    /** Sets a password that must be changed at the first login, and ends all sessions. */
    void replacePassword(String username, String password);
}
