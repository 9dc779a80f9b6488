package org.zelian.registry.contract.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.person.PersonId;

/**
 * The account that follows a person's appointments, as the write side last knew it.
 *
 * @param name what the person signs in with: the person's number in lower case
 * @param slipWaiting whether a first password is there that nobody has taken yet
 * @param failure why it could not be brought in line with the appointments; it is tried again
 */
public record Account(
        PersonId person, String name, State state, boolean slipWaiting, @Nullable String failure) {

    /** 账号状态. */
    public enum State {
        /** 待开通 */
        AHEAD,
        /** 已开通 */
        OPEN,
        /** 已停用 */
        CLOSED
    }
}
