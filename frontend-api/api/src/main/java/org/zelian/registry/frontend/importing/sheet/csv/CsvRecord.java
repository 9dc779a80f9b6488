package org.zelian.registry.frontend.importing.sheet.csv;

import java.util.List;

/**
 * A record: a row of a spreadsheet program, be it of several lines.
 *
 * @param start of its text, from 0
 * @param end of its text, before the line end
 * @param next where the next one begins
 */
record CsvRecord(int start, int end, int next, List<String> fields) {}
