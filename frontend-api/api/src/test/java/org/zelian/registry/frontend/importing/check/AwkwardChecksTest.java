package org.zelian.registry.frontend.importing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.importing.sheet.awkward.AwkwardWorkbook;
import org.zelian.registry.frontend.importing.sheet.awkward.AwkwardWorkbooks;
import org.zelian.registry.frontend.played.Call;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Whatever people send ends in a right result or in a message, over HTTP as well. */
@EdgeTest
class AwkwardChecksTest {

    @Autowired private MockMvc mvc;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void play() {
        Uploads.play();
    }

    static List<AwkwardWorkbook> workbooks() {
        return AwkwardWorkbooks.all();
    }

    @Test
    void there_are_at_least_forty() {
        assertThat(workbooks()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void a_workbook_ends_in_a_result_or_in_a_message(AwkwardWorkbook workbook) throws Exception {
        Uploads.check(mvc, key, workbook.file(), workbook.bytes()).andExpect(status().isCreated());
        JsonNode over = Uploads.over(mvc, key);
        if (over.get("phase").asString().equals("REFUSED")) {
            assertThat(over.at("/problem/rule").asString()).isNotEqualTo("SystemWorks");
            assertThat(over.at("/problem/message").asString()).matches("(?s).*\\p{IsHan}.*。");
            return;
        }
        assertThat(over.get("phase").asString()).as(over.toString()).isEqualTo("CHECKED");
        JsonNode rows = read(Uploads.CHECKS + "/" + key + "/rows?size=200");
        assertThat(rows.get("total").asInt()).isEqualTo(over.get("rows").asInt());
        for (JsonNode row : rows.get("rows")) {
            boolean wrong = row.get("outcome").asString().equals("WRONG");
            assertThat(row.get("faults").isEmpty()).as(row.toString()).isNotEqualTo(wrong);
            for (JsonNode fault : row.get("faults")) {
                assertThat(fault.get("row").asInt()).isEqualTo(row.get("row").asInt());
                assertThat(fault.get("message").asString()).matches("(?s).*\\p{IsHan}.*。");
            }
        }
        mvc.perform(Call.read(Uploads.CHECKS + "/" + key + "/workbook")).andExpect(status().isOk());
    }

    private JsonNode read(String path) throws Exception {
        String answer =
                mvc.perform(Call.read(path))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(answer);
    }
}
