package org.zelian.registry.query.endpoint;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.json.value.RawJson;
import org.zelian.registry.views.Moment;

/**
 * A question as it is sent.
 *
 * @param name of the query, {@code unit.FindUnit}
 * @param query its record
 * @param moment absent means today, as known now
 * @param appointment 以何职务; absent means all that the asker holds today
 */
public record Question(
        String name, RawJson query, @Nullable Moment moment, @Nullable AppointmentId appointment) {}
