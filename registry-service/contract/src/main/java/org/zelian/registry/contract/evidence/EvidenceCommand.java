package org.zelian.registry.contract.evidence;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;

/**
 * What can be asked of a file. The same bytes may be on record in several units: each unit's record
 * of a file is a stream of its own, the bytes are kept once.
 */
public sealed interface EvidenceCommand extends RegistryCommand {

    EvidenceDigest file();

    UnitId unit();

    @Override
    default String stream() {
        return stream(file(), unit());
    }

    /** The stream of a unit's record of a file. */
    static String stream(EvidenceDigest file, UnitId unit) {
        return "evidence-" + unit.number() + "-" + file.value();
    }

    /** The key under which a file and its name are sealed. */
    static String key(EvidenceDigest file) {
        return "file-" + file.value();
    }

    /**
     * Puts a stored file on a unit's record. Given by the upload itself, once the bytes are
     * durable.
     *
     * @param size of the plain bytes, 1 or more
     * @param name of the file as uploaded, up to 200 characters
     */
    record RecordEvidence(
            EvidenceDigest file, UnitId unit, EvidenceType type, long size, Sealed name)
            implements EvidenceCommand {
        public RecordEvidence {
            if (size < 1) {
                throw new InvalidValue("FileIsNotEmpty");
            }
        }
    }

    /** Writes down that somebody opens it; it is shown only after that. */
    record OpenEvidence(EvidenceDigest file, UnitId unit, EvidenceUse use)
            implements EvidenceCommand {}

    /**
     * Writes down that somebody opens it as part of a target's record, who may see that record and
     * need not see the unit.
     *
     * @param unit on whose record the file is: the target's operator, now or before
     */
    record OpenTargetEvidence(
            EvidenceDigest file, UnitId unit, ProtectionTargetId target, EvidenceUse use)
            implements EvidenceCommand {}
}
