package org.zelian.registry.contract.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;

/** What can be asked of the rules, code tables and holidays: effective-dated data. */
public sealed interface ParameterCommand extends RegistryCommand {

    /** Lower-case words joined by hyphens, up to 40 characters. */
    static String key(String key) {
        if (!Form.KEY.matcher(key).matches()) {
            throw new InvalidValue("ParameterKeyIsWellFormed", key);
        }
        return key;
    }

    /**
     * A rule's value from the effective day on.
     *
     * @param key for example {@code filing-days}
     * @param name what people call it, up to 80 characters
     * @param value as text, up to 200 characters
     * @param unit of the value, for example 日
     */
    record SetParameter(
            String key,
            String name,
            String value,
            @Nullable String unit,
            Source source,
            Basis basis)
            implements ParameterCommand {
        public SetParameter {
            key = ParameterCommand.key(key);
            name = Text.required(name, 80);
            value = Text.required(value, 200);
            unit = Text.optional(unit, 20);
        }

        @Override
        public String stream() {
            return "parameter-" + key;
        }
    }

    /**
     * A code of a table, in force from the effective day.
     *
     * @param table for example {@code division}
     * @param code up to 60 characters
     * @param label up to 100 characters
     * @param order place in the table, from 0
     * @param until last day in force, where known
     * @param succeededBy the code that stands in its place afterwards
     */
    record IntroduceCode(
            String table,
            String code,
            String label,
            int order,
            @Nullable LocalDate until,
            @Nullable String succeededBy,
            Source source,
            Basis basis)
            implements ParameterCommand {
        public IntroduceCode {
            table = ParameterCommand.key(table);
            code = Text.required(code, 60);
            label = Text.required(label, 100);
            succeededBy = Text.optional(succeededBy, 60);
        }

        @Override
        public String stream() {
            return "codetable-" + table;
        }
    }

    /** No longer in force from the effective day on. */
    record WithdrawCode(
            String table, String code, @Nullable String succeededBy, Source source, Basis basis)
            implements ParameterCommand {
        public WithdrawCode {
            table = ParameterCommand.key(table);
            code = Text.required(code, 60);
            succeededBy = Text.optional(succeededBy, 60);
        }

        @Override
        public String stream() {
            return "codetable-" + table;
        }
    }

    /**
     * A year's holidays, as the State Council announced them; publishing again replaces the year.
     *
     * @param daysOff days that are holidays, weekends among them or not
     * @param makeUpDays Saturdays and Sundays that are worked
     */
    record PublishHolidays(
            int year,
            List<LocalDate> daysOff,
            List<LocalDate> makeUpDays,
            Source source,
            Basis basis)
            implements ParameterCommand {
        public PublishHolidays {
            daysOff = Form.daysOf(year, daysOff);
            makeUpDays = Form.daysOf(year, makeUpDays);
        }

        @Override
        public String stream() {
            return "holidays-" + year;
        }
    }

    /** Forms of what is typed. */
    final class Form {
        private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,6}");

        private Form() {}

        private static List<LocalDate> daysOf(int year, List<LocalDate> days) {
            if (year < 2000 || year > 2100) {
                throw new InvalidValue("NumberIsWithinItsRange", 2000, 2100);
            }
            if (days.stream().anyMatch(day -> !Year.from(day).equals(Year.of(year)))) {
                throw new InvalidValue("HolidaysAreOfTheirYear", year);
            }
            return days.stream().distinct().sorted().toList();
        }
    }
}
