package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.parameter.Rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * For how many years a certificate holds, by the day from which its validity counts, as known at a
 * position.
 *
 * <p>Rows keep the certificate's own facts, that day and the extensions, and no last day: the years
 * are a rule of their own stream, so a last day in a row would be wrong from the day on which
 * another value is recorded, and would stay wrong of what was known before. The question joins the
 * two, at its own moment, for showing and for filtering alike.
 */
public final class CertificateYears {

    /** Where nothing was recorded: 公网安〔2025〕1846号, question 6. */
    static final int OWN = 3;

    private static final String PARAMETER = "certificate-years";
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private final NavigableMap<LocalDate, Integer> years;

    private CertificateYears(NavigableMap<LocalDate, Integer> years) {
        this.years = years;
    }

    public static CertificateYears known(Rules rules, long position) {
        return of(rules.values(PARAMETER, position));
    }

    /** The first value holds for what is older, too; what is no number is passed over. */
    static CertificateYears of(Map<LocalDate, String> values) {
        NavigableMap<LocalDate, Integer> years = new TreeMap<>();
        new TreeMap<>(values)
                .forEach(
                        (day, value) -> {
                            if (NUMBER.matcher(value).matches()) {
                                years.put(years.isEmpty() ? EVER : day, Integer.valueOf(value));
                            }
                        });
        if (years.isEmpty()) {
            years.put(EVER, OWN);
        }
        return new CertificateYears(years);
    }

    /** The day from which a certificate's years are counted. */
    public static LocalDate begin(LocalDate issuedOn) {
        return CertificateValidity.of(issuedOn, OWN, List.of()).from();
    }

    /**
     * How long a certificate holds.
     *
     * @param extensions last days that the police granted
     */
    public CertificateValidity validity(LocalDate issuedOn, Collection<LocalDate> extensions) {
        int number = years.floorEntry(begin(issuedOn)).getValue();
        return CertificateValidity.of(issuedOn, number, extensions);
    }

    /**
     * Rows whose certificate ends by a day.
     *
     * @param begin index field with {@link #begin}
     * @param extended index field with the latest extension, or {@link #neverExtended}
     */
    public Filter endingBy(LocalDate day, String begin, String extended) {
        List<Filter> stretches = new ArrayList<>();
        for (Map.Entry<LocalDate, Integer> stretch : years.entrySet()) {
            LocalDate next = years.higherKey(stretch.getKey());
            LocalDate last = earlier(lastBegin(day, stretch.getValue()), next);
            stretches.add(Filter.all().days(begin, stretch.getKey(), last));
        }
        return Filter.all().either(stretches).days(extended, EVER, day);
    }

    /** Stands where there is no extension. */
    public static LocalDate neverExtended() {
        return EVER;
    }

    private static LocalDate earlier(LocalDate last, @Nullable LocalDate next) {
        return next == null || last.isBefore(next) ? last : next.minusDays(1);
    }

    /** The last day to begin on for years that end by a day; 29 February ends a day early. */
    private static LocalDate lastBegin(LocalDate day, int number) {
        LocalDate begin = day.plusDays(1).minusYears(number);
        LocalDate next = begin.plusDays(1);
        return next.plusYears(number).isAfter(day.plusDays(1)) ? begin : next;
    }
}
