package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;

import java.util.UUID;

/**
 * What the headers of a write say.
 *
 * @param key {@code Idempotency-Key}: the command's id, from which new things take theirs
 * @param actor the person signed in
 * @param appointment {@code X-Acting-Appointment}
 * @param expectedVersion {@code If-Match}
 */
public record Sending(
        UUID key,
        PersonId actor,
        @Nullable AppointmentId appointment,
        @Nullable Long expectedVersion) {

    /** The basis of a request, with its reason sealed under the actor's key. */
    public Basis basis(WriteRequest request) {
        GivenBasis basis = request.basis();
        return basis == null ? Basis.none() : basis.writtenBy(actor);
    }

    /** The command, addressed. */
    public Ask ask(RegistryCommand command, WriteRequest request) {
        return new Ask(key, command, appointment, request.effective(), expectedVersion);
    }
}
