package org.zelian.registry.service.facts;

import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.FilingEvent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which filings have a certificate that holds. */
public final class Certificates {

    /**
     * A filing whose certificate holds.
     *
     * @param since the day from which the certificate is on record as it stands
     */
    public record InForce(FilingId filing, LocalDate since) {}

    private final Map<FilingId, HeldCertificate> byFiling = new HashMap<>();

    void apply(FilingEvent event, LocalDate effective) {
        byFiling.computeIfAbsent(event.filing(), id -> new HeldCertificate(event.target()))
                .apply(event, effective);
    }

    /**
     * The filing of a target whose certificate is not cancelled, and holds on a day.
     *
     * @param years parameter {@code certificate-years}
     */
    public Optional<InForce> inForce(ProtectionTargetId target, LocalDate day, int years) {
        return byFiling.entrySet().stream()
                .filter(entry -> entry.getValue().target().equals(target))
                .filter(entry -> entry.getValue().holdsOn(day, years))
                .map(entry -> new InForce(entry.getKey(), entry.getValue().since()))
                .findFirst();
    }
}
