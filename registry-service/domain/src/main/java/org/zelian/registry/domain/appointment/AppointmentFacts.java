package org.zelian.registry.domain.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.person.PersonStanding;
import org.zelian.registry.domain.unit.UnitStanding;

/**
 * What a decision about an appointment needs to know of others, on the effective day.
 *
 * @param unit where the appointment is or would be; absent for delegations and what does not exist
 * @param person who holds it or would hold it; absent if there is no such record
 */
public record AppointmentFacts(@Nullable UnitStanding unit, @Nullable PersonStanding person) {}
