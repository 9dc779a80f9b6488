package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;

/**
 * A successor takes the predecessor's role in the predecessor's unit, and stands in for nobody.
 * Only what the caller asked for is mentioned.
 */
public final class ASuccessorTakesTheSameRole {

    private ASuccessorTakesTheSameRole() {}

    static void check(AppointPerson command, Tenure predecessor) {
        if (command.role() != predecessor.role()
                || !command.unit().equals(predecessor.unit())
                || predecessor.delegated()) {
            throw Refused.by(
                    ASuccessorTakesTheSameRole.class, command.role(), command.unit().value());
        }
    }
}
