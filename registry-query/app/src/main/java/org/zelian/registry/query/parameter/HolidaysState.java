package org.zelian.registry.query.parameter;

import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.views.parameter.HolidaysView;

import java.time.LocalDate;
import java.util.List;

/** A year's holidays and make-up days. */
record HolidaysState(int year, List<LocalDate> daysOff, List<LocalDate> makeUpDays, Source source) {

    static HolidaysState of(HolidaysPublished e) {
        return new HolidaysState(e.year(), e.daysOff(), e.makeUpDays(), e.source());
    }

    HolidaysView view(long version) {
        return new HolidaysView(year, version, daysOff, makeUpDays, source);
    }
}
