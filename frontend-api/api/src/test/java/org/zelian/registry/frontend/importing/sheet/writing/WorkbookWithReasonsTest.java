package org.zelian.registry.frontend.importing.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zelian.registry.frontend.importing.sheet.awkward.AwkwardWorkbook;
import org.zelian.registry.frontend.importing.sheet.awkward.AwkwardWorkbooks;
import org.zelian.registry.frontend.importing.sheet.awkward.Outcome;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/** Whatever can be read can be given back, and is then what it was. */
class WorkbookWithReasonsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void a_workbook_given_back_is_read_as_before(AwkwardWorkbook workbook) {
        Table table = Outcome.read(workbook);
        byte[] given = GivenBack.of(workbook.bytes(), table);
        assertThat(Outcome.of(workbook.changedTo(given)))
                .containsExactlyElementsOf(workbook.outcome());
    }

    static List<AwkwardWorkbook> readable() {
        return AwkwardWorkbooks.all().stream()
                .filter(workbook -> !workbook.outcome().getFirst().startsWith("×"))
                .toList();
    }
}
