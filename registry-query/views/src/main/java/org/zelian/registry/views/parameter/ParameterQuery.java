package org.zelian.registry.views.parameter;

import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about rules, code tables and holidays. Everybody signed in may ask. */
public sealed interface ParameterQuery<A> extends Query<A> {

    record ListParameters() implements ParameterQuery<List<ParameterView>> {}

    record ListCodeTables() implements ParameterQuery<List<CodeTableView>> {}

    /** The codes in force on the day asked about, in the table's order. */
    record ShowCodeTable(String table, boolean includeWithdrawn)
            implements ParameterQuery<List<CodeView>> {}

    record ShowHolidays(int year) implements ParameterQuery<HolidaysView> {}

    /** Stream: {@code parameter-<key>}, {@code codetable-<table>} or {@code holidays-<year>}. */
    record ShowParameterHistory(String stream) implements ParameterQuery<List<HistoryEntry>> {}
}
