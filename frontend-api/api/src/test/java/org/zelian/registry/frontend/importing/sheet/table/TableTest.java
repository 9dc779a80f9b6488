package org.zelian.registry.frontend.importing.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.awkward.SchoolColumns;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an import is given to work with. */
class TableTest {

    private final Table table =
            table("校名,学校代码,成立日期,备注\n第一小学,0151000001,去年,x\n第二小学,0151000002,,y\n");
    private final Row first = table.rows().getFirst();
    private final Row second = table.rows().getLast();

    @Test
    void a_cell_is_a_value_or_blank_or_wrong() {
        assertThat(first.cell(SchoolColumns.NAME)).isEqualTo(new Parsed.Value<>("第一小学"));
        assertThat(first.cell(SchoolColumns.FOUNDED)).isInstanceOf(Parsed.Wrong.class);
        assertThat(second.cell(SchoolColumns.FOUNDED)).isInstanceOf(Parsed.Blank.class);
        assertThat(second.cell(SchoolColumns.PHONE)).isInstanceOf(Parsed.Blank.class);
    }

    @Test
    void a_value_that_is_blank_or_wrong_is_absent() {
        assertThat(second.value(SchoolColumns.CODE)).isEqualTo("0151000002");
        assertThat(first.value(SchoolColumns.FOUNDED)).isNull();
        assertThat(second.value(SchoolColumns.FOUNDED)).isNull();
        assertThat(first.text(SchoolColumns.FOUNDED)).isEqualTo("去年");
    }

    @Test
    void a_fault_says_where_and_what() {
        assertThat(first.faults())
                .containsExactly(
                        new Fault("锦江区", 2, "C", "成立日期", "去年", "DateIsWellFormed", List.of("去年")));
        assertThat(second.faults()).isEmpty();
    }

    @Test
    void the_registry_can_find_a_cell_at_fault() {
        assertThat(second.fault(SchoolColumns.NAME, "NotFound", 7))
                .isEqualTo(new Fault("锦江区", 3, "A", "校名", "第二小学", "NotFound", List.of("7")));
    }

    @Test
    void the_registry_can_find_a_column_at_fault_that_is_not_there() {
        assertThat(second.fault(SchoolColumns.PHONE, "NotFound"))
                .isEqualTo(new Fault("锦江区", 3, null, "联系电话", "", "NotFound", List.of()));
    }

    @Test
    void the_registry_can_find_a_row_at_fault() {
        assertThat(second.fault("NotFound"))
                .isEqualTo(new Fault("锦江区", 3, null, null, "", "NotFound", List.of()));
    }

    @Test
    void what_a_fault_shows_is_cut() {
        Table wide = table("校名,学校代码\n" + "长".repeat(100) + ",0151000001\n");
        Fault fault = wide.rows().getFirst().faults().getFirst();
        assertThat(fault.shown()).isEqualTo("长".repeat(40) + "…");
    }

    @Test
    void a_column_of_another_import_is_a_mistake() {
        Column<String> other = Column.of("别的", Parsers.text(1));
        assertThatIllegalArgumentException().isThrownBy(() -> first.value(other));
    }

    @Test
    void headers_at_fault_leave_no_rows() {
        Table without = table("校名,成立日期\n第一小学,2025-3-1\n");
        assertThat(without.faults()).hasSize(1);
        assertThat(without.rows()).isEmpty();
    }

    private static Table table(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Table.of(
                new SheetReader(SheetLimits.STANDARD).read(bytes, "锦江区.csv"), SchoolColumns.ALL);
    }
}
