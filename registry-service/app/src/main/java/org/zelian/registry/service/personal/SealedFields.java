package org.zelian.registry.service.personal;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.service.Parts;

/** The sealed fields of a command, wherever in it they stand. */
public final class SealedFields {

    private SealedFields() {}

    /** Refuses a box: what arrives is what somebody typed, and is sealed here. */
    public static void arriveOpen(RegistryCommand command) {
        if (Parts.of(command, Sealed.class).anyMatch(field -> field.content() == null)) {
            throw new InvalidValue("SealedFieldsArriveOpen");
        }
    }
}
