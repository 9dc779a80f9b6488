package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.importing.ImportPlanDigest;

/**
 * An import that is confirmed and not finished.
 *
 * @param done rows of the plan that are known to be decided
 * @param person who confirmed, and on whose behalf it is carried out
 * @param appointment under which they did
 * @param cause id of the event by which it was confirmed
 * @param correlation id of the command that confirmed it
 */
public record OpenImport(
        ImportId id,
        ImportPlanDigest plan,
        int done,
        PersonId person,
        @Nullable AppointmentId appointment,
        String cause,
        String correlation) {

    OpenImport having(int decided) {
        return new OpenImport(id, plan, decided, person, appointment, cause, correlation);
    }
}
