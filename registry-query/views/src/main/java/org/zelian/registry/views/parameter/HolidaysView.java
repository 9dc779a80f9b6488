package org.zelian.registry.views.parameter;

import org.zelian.registry.contract.parameter.Source;

import java.time.LocalDate;
import java.util.List;

/** A year's holidays and make-up days. */
public record HolidaysView(
        int year,
        long version,
        List<LocalDate> daysOff,
        List<LocalDate> makeUpDays,
        Source source) {

    public HolidaysView {
        daysOff = List.copyOf(daysOff);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
