package org.zelian.registry.domain.evidence;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Refused;

import java.util.List;
import java.util.function.Predicate;

/**
 * What an act rests on can be looked at: the files it names are on the record of its unit, or stand
 * in the record of its target, whoever operated that then.
 */
public final class EvidenceIsOnRecord {

    private EvidenceIsOnRecord() {}

    /** Refuses the first of the files named that is not on record. */
    public static void check(List<EvidenceDigest> named, Predicate<EvidenceDigest> isOnRecord) {
        for (EvidenceDigest file : named) {
            if (!isOnRecord.test(file)) {
                throw Refused.by(EvidenceIsOnRecord.class, file.value());
            }
        }
    }
}
