package org.zelian.registry.query.scope;

import org.zelian.registry.contract.appointment.AppointmentId;
import org.zelian.registry.contract.appointment.Role;
import org.zelian.registry.contract.unit.UnitId;

/** A post that the asker holds today. */
public record Post(AppointmentId appointment, Role role, UnitId unit) {}
