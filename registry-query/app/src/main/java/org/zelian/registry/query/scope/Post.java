package org.zelian.registry.query.scope;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

/** A post that the asker holds today. */
public record Post(AppointmentId appointment, Role role, UnitId unit) {}
