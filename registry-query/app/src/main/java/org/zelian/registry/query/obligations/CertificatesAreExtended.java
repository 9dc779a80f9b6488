package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.views.obligation.ObligationView.Severity;

import java.time.LocalDate;
import java.util.List;

/** F11: a certificate is extended before it expires; from 90 days before on. */
final class CertificatesAreExtended implements Rule<ObligedTarget> {

    private static final Setting YEARS = new Setting("certificate-years", 3);
    private static final int DAYS_BEFORE = 90;

    @Override
    public Clause clause() {
        return Clause.law(
                "F11", Severity.HIGH, "公网安〔2025〕1846号问题六：备案证明有效期三年，届满前三个月内申请延期（待与公安机关核实）");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        FilingCourse held = target.held().orElse(null);
        Certificate certificate = held == null ? null : held.certificate();
        Mark certified = held == null ? null : held.certified();
        if (held == null || certificate == null || certified == null) {
            return null;
        }
        LocalDate until = until(certificate.issuedOn(), held.extensions(), reckoning);
        return Duty.ofHolder(
                        certified,
                        Due.on(until),
                        "filing.extend",
                        held.phase() == FilingPhase.EXTENSION_SUBMITTED)
                .from(until.minusDays(DAYS_BEFORE), Reckoning.awaiting(YEARS));
    }

    /** The years are those in force on the day from which they are counted. */
    private static LocalDate until(
            LocalDate issuedOn, List<LocalDate> extensions, Reckoning reckoning) {
        LocalDate from = CertificateValidity.of(issuedOn, YEARS.otherwise(), List.of()).from();
        return CertificateValidity.of(issuedOn, reckoning.years(YEARS, from), extensions).until();
    }
}
