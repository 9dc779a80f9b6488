package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.query.regions.FilingOfTarget;

import java.time.LocalDate;
import java.util.List;

/**
 * What the police granted.
 *
 * @param extensions last days that they granted
 * @param scan of the certificate
 */
record Held(
        @Nullable Certificate certificate,
        List<LocalDate> extensions,
        @Nullable EvidenceDigest scan) {

    static final Held NOTHING = new Held(null, List.of(), null);

    Held {
        extensions = List.copyOf(extensions);
    }

    Held certified(Certificate newCertificate, EvidenceDigest newScan) {
        return new Held(newCertificate, extensions, newScan);
    }

    Held extended(LocalDate until) {
        return new Held(certificate, FilingOfTarget.extended(extensions, until), scan);
    }

    Held recorded(ExistingFiling facts) {
        return new Held(
                facts.certificate(), FilingOfTarget.ofExisting(facts, extensions), facts.scan());
    }
}
