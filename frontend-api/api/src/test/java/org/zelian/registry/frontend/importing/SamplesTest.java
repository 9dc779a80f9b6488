package org.zelian.registry.frontend.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.importing.catalogue.SheetKinds;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.PlayedCity;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.unit.UnitNode;
import org.zelian.registry.views.unit.UnitView;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Samples are read by the very columns that they show. */
@EdgeTest
class SamplesTest {

    private static final String SAMPLES = "/api/v1/imports/samples";

    @Autowired private MockMvc mvc;
    @Autowired private SheetKinds kinds;

    @BeforeEach
    void play() {
        top("示例市教育局", UnitKind.CITY_BUREAU);
    }

    private static void top(String name, UnitKind kind) {
        UnitNode node =
                new UnitNode(
                        new UnitId("unit-00000000"),
                        null,
                        name,
                        kind,
                        UnitView.Standing.ACTIVE,
                        "",
                        0);
        byte[] json =
                RegistryJson.plain()
                        .write(new Answer<>(1, LocalDate.of(2026, 3, 2), List.of(node)));
        Others.QUERY.answers(200, new String(json, StandardCharsets.UTF_8));
    }

    private Table table(String name, ImportKind kind) throws Exception {
        byte[] bytes =
                mvc.perform(Call.read(SAMPLES + "/" + name))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return Table.of(
                new SheetReader(SheetLimits.STANDARD).read(bytes, "样例"), kinds.of(kind).columns());
    }

    private List<JudgedRow> judged(String name) throws Exception {
        return kinds.of(ImportKind.UNITS).judge(table(name, ImportKind.UNITS), new PlayedCity());
    }

    @Test
    void there_is_a_good_one_of_each_kind_one_with_faults_and_one_in_gb18030() throws Exception {
        mvc.perform(Call.read(SAMPLES))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].name").value("units"))
                .andExpect(jsonPath("$.length()").value(kinds.all().size() + 2));
        mvc.perform(Call.read(SAMPLES + "/cats")).andExpect(status().isNotFound());
    }

    @Test
    void good_units_all_come_in_whatever_the_file_is() throws Exception {
        assertThat(judged("units")).allMatch(row -> row.outcome() == RowOutcome.ADDED);
        assertThat(judged("units-gb18030"))
                .hasSameSizeAs(judged("units"))
                .allMatch(row -> row.outcome() == RowOutcome.ADDED);
    }

    @Test
    void every_row_of_the_one_with_faults_is_wrong() throws Exception {
        assertThat(judged("units-with-faults"))
                .allMatch(row -> row.outcome() == RowOutcome.WRONG && !row.faults().isEmpty());
    }

    @Test
    void no_sample_has_a_cell_that_cannot_be_read() throws Exception {
        for (SheetKind kind : kinds.all()) {
            String name = kind.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Table table = table(name, kind.kind());
            assertThat(table.faults()).isEmpty();
            assertThat(table.rows()).isNotEmpty().flatMap(Row::faults).isEmpty();
            assertThat(table.notices()).isEmpty();
        }
    }

    @Test
    void below_a_district_no_bureau_is_among_the_units() throws Exception {
        top("某区教育局", UnitKind.DISTRICT_BUREAU);
        assertThat(table("units", ImportKind.UNITS).rows())
                .extracting(row -> row.text(kinds.of(ImportKind.UNITS).columns().get(2)))
                .containsExactly("某区教育局", "某区教育局", "某区教育局");
    }
}
