package org.zelian.registry.frontend.importing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.frontend.played.PlayedApplication.Heard;
import org.zelian.registry.json.plan.PlanLines;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

@EdgeTest
class ImportCheckControllerTest {

    private static final String HEAD = "单位名称,单位类型,上级单位,行政区划\r\n";
    private static final byte[] TWO =
            (HEAD + "新小学,小学,新区教育局,锦江区\r\n新区教育局,区教育局,示例市教育局,锦江区\r\n错小学,小学,没有的局,锦江区\r\n")
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING =
            (HEAD + "错小学,小学,没有的局,锦江区\r\n").getBytes(StandardCharsets.UTF_8);

    @Autowired private MockMvc mvc;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void play() {
        Uploads.play();
    }

    private String path() {
        return Uploads.CHECKS + "/" + key;
    }

    @Test
    void a_workbook_is_checked_shown_row_by_row_and_given_back_with_reasons() throws Exception {
        Uploads.check(mvc, key, "单位.csv", TWO)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", path()))
                .andExpect(jsonPath("$.id").value(key))
                .andExpect(jsonPath("$.workbook").value("单位.csv"));
        JsonNode over = Uploads.over(mvc, key);
        assertThat(over.get("phase").asString()).as(over.toString()).isEqualTo("CHECKED");
        assertThat(over.get("rows").asInt()).isEqualTo(3);
        assertThat(over.get("checkedRows").asInt()).isEqualTo(3);
        assertThat(over.at("/counts/added").asInt()).isEqualTo(2);
        assertThat(over.at("/counts/wrong").asInt()).isEqualTo(1);

        mvc.perform(Call.read(path() + "/rows?outcome=WRONG&page=1&size=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].row").value(4))
                .andExpect(jsonPath("$.rows[0].key").value("错小学 · 小学 · 没有的局"))
                .andExpect(jsonPath("$.rows[0].faults[0].column").value("C"))
                .andExpect(
                        jsonPath("$.rows[0].faults[0].message")
                                .value(containsString("这里没有“没有的局”这个单位")));
        mvc.perform(Call.read(path() + "/rows?page=2&size=2"))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.rows.length()").value(1));

        String again =
                mvc.perform(Call.read(path() + "/workbook"))
                        .andExpect(status().isOk())
                        .andExpect(header().exists("Content-Disposition"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(again).contains("错小学,小学,没有的局,锦江区,“上级单位”：这里没有“没有的局”这个单位");
    }

    @Test
    void what_was_checked_is_confirmed_once_under_the_id_of_the_check() throws Exception {
        Uploads.check(mvc, key, "单位.csv", TWO);
        assertThat(Uploads.over(mvc, key).get("phase").asString()).isEqualTo("CHECKED");
        String imported = ImportId.from(UUID.fromString(key)).value();
        for (int i = 0; i < 2; i++) {
            mvc.perform(Call.write(path() + "/confirm", "{\"basis\":{\"reason\":\"开学前\"}}"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.imported").value(imported))
                    .andExpect(jsonPath("$.position").value(77));
        }
        mvc.perform(Call.read(path()))
                .andExpect(jsonPath("$.phase").value("CONFIRMED"))
                .andExpect(jsonPath("$.imported").value(imported));

        List<Heard> plans = heard("/import-plans");
        assertThat(plans).extracting(Heard::query).containsOnly("unit=" + Uploads.UNIT);
        Iterator<List<ImportStep>> rows =
                PlanLines.rows(plans.getLast().body().getBytes(StandardCharsets.UTF_8));
        ImportStep bureau = rows.next().getFirst();
        ImportStep school = rows.next().getFirst();
        assertThat(rows.hasNext()).isFalse();
        assertThat(bureau.row()).isEqualTo(3);
        assertThat(bureau.wave()).isZero();
        assertThat(school.row()).isEqualTo(2);
        assertThat(school.wave()).isEqualTo(1);

        List<Heard> commands = heard("/commands");
        assertThat(commands).hasSize(1);
        assertThat(commands.getFirst().body())
                .contains(
                        "importing.ConfirmImport",
                        "\"id\":\"" + key + "\"",
                        imported,
                        "\"added\":2,\"changed\":0,\"unchanged\":0,\"wrong\":1",
                        "a".repeat(64));
    }

    private static List<Heard> heard(String path) {
        return Others.SERVICE.allHeard().stream().filter(one -> one.path().equals(path)).toList();
    }

    @Test
    void nothing_to_import_is_not_confirmed() throws Exception {
        Uploads.check(mvc, key, "单位.csv", NOTHING);
        Uploads.over(mvc, key);
        mvc.perform(Call.write(path() + "/confirm", "{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("ThereIsSomethingToImport"));
        assertThat(heard("/commands")).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_by_name_and_not_confirmed() throws Exception {
        Uploads.check(mvc, key, "单位.pdf", "%PDF-1.7 no workbook".getBytes(StandardCharsets.UTF_8));
        JsonNode over = Uploads.over(mvc, key);
        assertThat(over.get("phase").asString()).isEqualTo("REFUSED");
        assertThat(over.at("/problem/rule").asString()).isEqualTo("WorkbooksAreOfAKnownKind");
        assertThat(over.at("/problem/message").asString()).contains("PDF");
        mvc.perform(Call.write(path() + "/confirm", "{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("OnlyWhatWasCheckedIsConfirmed"));
        mvc.perform(Call.read(path() + "/workbook")).andExpect(status().isConflict());
    }

    @Test
    void nobody_else_sees_a_check_and_whoever_forgets_it_neither() throws Exception {
        Uploads.check(mvc, key, "单位.csv", TWO);
        Uploads.over(mvc, key);
        mvc.perform(Call.readAs("0000000z", path()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("ChecksAreKeptForAnHour"));
        mvc.perform(Call.delete(path())).andExpect(status().isNoContent());
        mvc.perform(Call.read(path())).andExpect(status().isNotFound());
        mvc.perform(Call.delete(path())).andExpect(status().isNotFound());
    }

    @Test
    void whoever_may_bring_nothing_learns_so_first() throws Exception {
        Others.SERVICE.answers(403, Uploads.refusal(403, "RoleMayDoThis"));
        Uploads.check(mvc, key, "单位.csv", TWO).andExpect(status().isForbidden());
        Others.QUERY.answers(404, Uploads.refusal(404, "NotFound"));
        Uploads.check(mvc, key, "单位.csv", TWO).andExpect(status().isNotFound());
        mvc.perform(Call.read(path())).andExpect(status().isNotFound());
    }

    @Test
    void a_check_asks_as_whoever_began_it_under_the_appointment_chosen() throws Exception {
        mvc.perform(
                        Uploads.upload(
                                        Uploads.CHECKS + "?kind=UNITS&unit=" + Uploads.UNIT,
                                        key,
                                        "单位.csv",
                                        TWO)
                                .header("X-Acting-Appointment", "appointment-7K3M9QXB"))
                .andExpect(status().isCreated());
        Uploads.over(mvc, key);
        assertThat(Others.QUERY.allHeard())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(one -> one.body().contains("\"appointment\":\"appointment-7K3M9QXB\""))
                .allMatch(one -> String.valueOf(one.authorization()).startsWith("Bearer ey"))
                .filteredOn(one -> one.body().contains("unit.ListUnits"))
                .allMatch(one -> key.equals(one.correlation()));
        mvc.perform(Call.write(path() + "/confirm", "{}")).andExpect(status().isOk());
        assertThat(heard("/import-plans"))
                .allMatch(one -> "appointment-7K3M9QXB".equals(one.acting()));
    }

    @Test
    void faults_of_headers_are_told_and_nothing_is_imported() throws Exception {
        byte[] bytes = "单位名称,单位类型,上级单位\r\n甲,小学,乙\r\n".getBytes(StandardCharsets.UTF_8);
        Uploads.check(mvc, key, "单位.csv", bytes);
        JsonNode over = Uploads.over(mvc, key);
        assertThat(over.get("phase").asString()).isEqualTo("CHECKED");
        assertThat(over.at("/headFaults/0/rule").asString()).isEqualTo("RequiredColumnsAreThere");
        assertThat(over.at("/headFaults/0/message").asString()).contains("行政区划");
        assertThat(over.get("rows").asInt()).isZero();
        mvc.perform(Call.write(path() + "/confirm", "{}")).andExpect(status().isConflict());
    }

    @Test
    void a_question_that_is_refused_ends_the_check_with_its_sentence() throws Exception {
        Others.QUERY.answersFirst(
                "/queries", "\"unit.ListUnits\"", 404, Uploads.refusal(404, "NotFound"));
        Uploads.check(mvc, key, "单位.csv", TWO).andExpect(status().isCreated());
        JsonNode over = Uploads.over(mvc, key);
        assertThat(over.get("phase").asString()).isEqualTo("REFUSED");
        assertThat(over.at("/problem/rule").asString()).isEqualTo("NotFound");
        assertThat(over.at("/problem/message").asString()).contains("没有找到");
    }
}
