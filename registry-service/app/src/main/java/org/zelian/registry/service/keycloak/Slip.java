package org.zelian.registry.service.keycloak;

/** What is printed and handed over: shown once, under one key, and kept nowhere. */
public record Slip(String username, String firstPassword) {

    /** Never the password: this text reaches logs. */
    @Override
    public String toString() {
        return "Slip[" + username + "]";
    }
}
