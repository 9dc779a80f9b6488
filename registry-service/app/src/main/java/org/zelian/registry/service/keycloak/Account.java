package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;

/**
 * A person's account, as far as the registry has brought it.
 *
 * @param username the person's number in lower case
 * @param lastError of the latest attempt, if it failed; it is tried again
 */
public record Account(
        PersonId person, String username, State state, SlipState slip, @Nullable String lastError) {

    /** Where the account stands. */
    public enum State {
        /** not yet asked for */
        PENDING,
        /** usable */
        READY,
        /** there, but no appointment is held today */
        DISABLED,
        /** the latest attempt failed */
        FAILED
    }

    /** Whether the first password may still be handed over. */
    public enum SlipState {
        AVAILABLE,
        HANDED_OVER
    }
}
