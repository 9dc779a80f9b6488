package org.zelian.registry.service.evidence;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.contract.evidence.EvidenceType;

import java.util.UUID;

/**
 * What is said of an upload before its bytes are known.
 *
 * @param id of the command that it leads to
 * @param name of the file, as typed
 */
record Offer(UUID id, UnitId unit, String name, @Nullable AppointmentId appointment) {

    private static final int LONGEST_NAME = 200;

    /** The command, once the bytes are known. */
    Ask ask(EvidenceDigest file, EvidenceType type, long size) {
        Sealed sealed = Sealed.of(EvidenceCommand.key(file), name, LONGEST_NAME);
        RecordEvidence command = new RecordEvidence(file, unit, type, size, sealed);
        return new Ask(id, command, appointment, null, null);
    }
}
