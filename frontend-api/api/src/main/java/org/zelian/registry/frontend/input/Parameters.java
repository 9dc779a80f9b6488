package org.zelian.registry.frontend.input;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Parameters of a query, judged. An empty one counts as absent.
 *
 * @param request whose they are
 */
public record Parameters(NativeWebRequest request) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** A day, {@code YYYY-MM-DD}. */
    public @Nullable LocalDate day(String name) {
        String said = said(name);
        return said == null ? null : day(name, said);
    }

    /** Text of a form. */
    public @Nullable String text(String name, Pattern form, String rule) {
        String said = said(name);
        if (said != null && !form.matcher(said).matches()) {
            throw BadInput.at(new Place.Parameter(name), rule, said);
        }
        return said;
    }

    /** A ledger position. */
    public @Nullable Long position(String name) {
        String said = said(name);
        return said == null ? null : number(name, said, 0, Long.MAX_VALUE);
    }

    /** A number of a range, or what stands in for it. */
    public int number(String name, int least, int most, int absent) {
        String said = said(name);
        return said == null ? absent : (int) number(name, said, least, most);
    }

    private @Nullable String said(String name) {
        String said = request.getParameter(name);
        return said == null || said.isEmpty() ? null : said;
    }

    private static LocalDate day(String name, String said) {
        try {
            if (DAY.matcher(said).matches()) {
                return LocalDate.parse(said);
            }
        } catch (DateTimeException e) {
            throw BadInput.at(new Place.Parameter(name), "DateIsWellFormed", said);
        }
        throw BadInput.at(new Place.Parameter(name), "DateIsWellFormed", said);
    }

    private static long number(String name, String said, long least, long most) {
        try {
            long number = Long.parseLong(said);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw BadInput.at(new Place.Parameter(name), "ValueHasTheRightType", "number");
        }
        throw BadInput.at(new Place.Parameter(name), "NumberIsWithinItsRange", least, most);
    }
}
