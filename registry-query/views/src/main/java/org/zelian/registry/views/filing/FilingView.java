package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;

import java.time.LocalDate;
import java.util.List;

/**
 * A filing on a day.
 *
 * @param version entries of its stream up to the moment asked about
 * @param level filed or certified
 * @param form as drafted, submitted or in force, whichever is latest; absent for 存量
 * @param existing 存量: the facts as recorded
 * @param notice the latest 补正 or 重新定级 notice not yet answered
 * @param extensions last days that the police granted
 * @param validity absent before there is a certificate
 * @param scan of the certificate
 */
public record FilingView(
        FilingId filing,
        long version,
        ProtectionTargetId target,
        FilingPhase phase,
        LocalDate phaseSince,
        FormEdition edition,
        @Nullable SecurityProtectionLevel level,
        @Nullable ShownForm form,
        @Nullable ExistingFiling existing,
        @Nullable Notice notice,
        @Nullable Certificate certificate,
        List<LocalDate> extensions,
        @Nullable CertificateValidity validity,
        @Nullable EvidenceDigest scan) {

    public FilingView {
        extensions = List.copyOf(extensions);
    }

    /** What the police asked for, until when. */
    public record Notice(String text, LocalDate dueOn, EvidenceDigest scan) {}
}
