package org.zelian.registry.frontend.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;

/**
 * The account that follows a person's appointments.
 *
 * @param name what the person signs in with: the person's number in lower case
 * @param slipWaiting whether a first password can be taken that nobody has taken yet
 * @param failure why it could not be brought in line with the appointments; it is tried again
 */
record Account(
        PersonId person, String name, State state, boolean slipWaiting, @Nullable String failure) {

    /** 账号状态. */
    enum State {
        /** 待开通 */
        AHEAD,
        /** 已开通 */
        OPEN,
        /** 已停用 */
        CLOSED
    }

    /**
     * As the write side tells it.
     *
     * @param lastError of the latest attempt, if it failed
     */
    record Told(
            PersonId person,
            String username,
            Progress state,
            Slip slip,
            @Nullable String lastError) {

        enum Progress {
            PENDING,
            READY,
            DISABLED,
            FAILED
        }

        enum Slip {
            AVAILABLE,
            HANDED_OVER
        }

        Account shown() {
            State shown =
                    switch (state) {
                        case PENDING, FAILED -> State.AHEAD;
                        case READY -> State.OPEN;
                        case DISABLED -> State.CLOSED;
                    };
            return new Account(person, username, shown, slip == Slip.AVAILABLE, lastError);
        }
    }
}
