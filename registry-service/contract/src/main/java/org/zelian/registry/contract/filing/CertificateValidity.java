package org.zelian.registry.contract.filing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How long a certificate holds: some years from its issue, or from the day the rule began where it
 * is older; longer where it was extended (公网安〔2025〕1846号, question 6).
 *
 * @param from the day its years are counted from
 * @param until the last day
 */
public record CertificateValidity(LocalDate from, LocalDate until) {

    /** Certificates of before this day count from it. */
    public static final LocalDate RULE_BEGAN = LocalDate.of(2025, 1, 1);

    /**
     * @param years parameter {@code certificate-years}
     * @param extensions last days that the police granted
     */
    public static CertificateValidity of(
            LocalDate issuedOn, int years, Collection<LocalDate> extensions) {
        LocalDate from = issuedOn.isBefore(RULE_BEGAN) ? RULE_BEGAN : issuedOn;
        LocalDate until =
                Stream.concat(Stream.of(from.plusYears(years).minusDays(1)), extensions.stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new CertificateValidity(from, until);
    }

    /**
     * The first day on which an extension may be asked for.
     *
     * @param months parameter {@code certificate-extension-window-months}
     */
    public LocalDate extensionOpens(int months) {
        return until.minusMonths(months).plusDays(1);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
