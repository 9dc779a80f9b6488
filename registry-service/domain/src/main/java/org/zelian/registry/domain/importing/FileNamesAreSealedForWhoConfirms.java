package org.zelian.registry.domain.importing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.domain.Act;

/** A file's name may name people: it goes with the key of the person who brought it, no other's. */
public final class FileNamesAreSealedForWhoConfirms {

    private FileNamesAreSealedForWhoConfirms() {}

    static void check(Act act, Sealed name) {
        if (!name.key().equals(act.actor())) {
            throw Refused.by(FileNamesAreSealedForWhoConfirms.class, act.actor());
        }
    }
}
