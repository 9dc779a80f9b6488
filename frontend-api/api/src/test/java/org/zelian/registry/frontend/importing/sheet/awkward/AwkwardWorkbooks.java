package org.zelian.registry.frontend.importing.sheet.awkward;

import java.util.List;
import java.util.stream.Stream;

/**
 * All of them. Each ends in a right result or in a message that names the cell, the column or the
 * file: never in an exception that nobody foresaw, a wrong row number, or a row lost.
 */
public final class AwkwardWorkbooks {

    private AwkwardWorkbooks() {}

    public static List<AwkwardWorkbook> all() {
        return Stream.of(
                        AwkwardHeaders.all(),
                        AwkwardRows.all(),
                        AwkwardValues.all(),
                        AwkwardXml.all(),
                        AwkwardXls.all(),
                        AwkwardCsv.all(),
                        AwkwardFiles.all(),
                        AwkwardBombs.all())
                .flatMap(List::stream)
                .toList();
    }
}
