package org.zelian.registry.ledger;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Which id a unit of work's commit gets: the command's, so that whoever sent it can ask for it. */
final class CommitId {
    private CommitId() {}

    /**
     * @throws IllegalStateException when something else than a command is at the root: such a unit
     *     of work belongs to a processor, which must never append on its own account
     */
    static UUID of(UnitOfWork<?> root) {
        Message<?> message = root.getMessage();
        if (message == null) {
            return UUID.randomUUID();
        }
        if (!(message instanceof CommandMessage<?>)) {
            throw new IllegalStateException(
                    "only a command may append to the ledger, not a "
                            + message.getClass().getSimpleName()
                            + ": send a command and wait for it");
        }
        UUID id = parse(message.getIdentifier());
        return id != null ? id : UUID.randomUUID();
    }

    private static @Nullable UUID parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
