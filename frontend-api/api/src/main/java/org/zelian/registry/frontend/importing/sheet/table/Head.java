package org.zelian.registry.frontend.importing.sheet.table;

import org.zelian.registry.frontend.importing.sheet.Sheet;

import java.util.List;

/**
 * Where a sheet says what its columns are.
 *
 * @param row the header's, as a spreadsheet program shows it
 * @param headers what each column of the sheet is called, from A on; empty where nothing is
 * @param places for each column of the import the one of the sheet, from 0; -1 where there is none
 * @param reasons the column of the sheet, from 0, for what is wrong: the first free one, or one
 *     that is there from the last time
 */
public record Head(Sheet sheet, int row, List<String> headers, List<Integer> places, int reasons) {

    /** What the column for what is wrong is called. */
    public static final String REASONS = "错误原因";

    public Head {
        headers = List.copyOf(headers);
        places = List.copyOf(places);
    }

    /** What a column of the import is called here; what the template calls it where it is not. */
    String header(int column, String otherwise) {
        int place = places.get(column);
        return place < 0 ? otherwise : headers.get(place);
    }
}
