package org.zelian.registry.frontend.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zelian.registry.frontend.importing.sheet.awkward.AwkwardWorkbook;
import org.zelian.registry.frontend.importing.sheet.awkward.AwkwardWorkbooks;
import org.zelian.registry.frontend.importing.sheet.awkward.Outcome;

import java.util.List;

/** Whatever people send ends in a right result, or is told by cell, column or file. */
class SheetReaderTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void a_workbook_is_read_right_or_told_exactly(AwkwardWorkbook workbook) {
        assertThat(Outcome.of(workbook)).containsExactlyElementsOf(workbook.outcome());
    }

    static List<AwkwardWorkbook> workbooks() {
        return AwkwardWorkbooks.all();
    }
}
