package org.zelian.registry.frontend.importing.sheet.csv;

import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes text apart into records (RFC 4180), one after the other. A quote in the middle of a field
 * is a quote; one at its beginning that is never closed would swallow the rest of the file.
 */
final class CsvRecords {

    /** Columns that a spreadsheet program has. */
    private static final int COLUMNS = 16_384;

    private final String text;
    private final char separator;
    private int at;
    private int number;

    CsvRecords(String text, char separator, int from) {
        this.text = text;
        this.separator = separator;
        this.at = from;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** The number of the record read last, from 1. */
    int number() {
        return number;
    }

    /**
     * The next record.
     *
     * @throws WorkbookRefused where a quote is not closed
     */
    CsvRecord next() {
        int start = at;
        number++;
        List<String> fields = new ArrayList<>();
        do {
            if (fields.size() == COLUMNS) {
                throw new WorkbookRefused("ColumnsAreWithinTheirLimit", "", COLUMNS);
            }
            fields.add(field());
        } while (separated());
        int end = at;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return new CsvRecord(start, end, at, fields);
    }

    private boolean separated() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        return false;
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        toTheEndOfTheField();
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new WorkbookRefused("QuotesAreClosed", number);
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) != '"') {
                break;
            }
            field.append('"');
            at++;
        }
        int rest = at;
        toTheEndOfTheField();
        return field.append(text, rest, at).toString();
    }

    private void toTheEndOfTheField() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == separator || c == '\r' || c == '\n') {
                return;
            }
            at++;
        }
    }
}
