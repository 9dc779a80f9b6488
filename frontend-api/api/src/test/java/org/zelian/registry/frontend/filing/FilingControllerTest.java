package org.zelian.registry.frontend.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

@EdgeTest
class FilingControllerTest {

    private static final String DRAFT = "/api/v1/filings/filing-7K3M9QXA/draft";

    @Autowired private MockMvc mvc;

    @BeforeEach
    void the_write_side_takes_what_comes() {
        Others.SERVICE.answers(200, "{\"stream\":\"f\",\"version\":1,\"position\":1}");
    }

    @Test
    void people_on_a_form_are_sealed_under_the_key_of_the_filing() throws Exception {
        draft("{\"unit\":" + unit("028-00000000") + ",\"data\":[" + sheet("[\"NONE\"]") + "]}")
                .andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains(sealed("示例甲"), sealed("028-00000000"), sealed("示例乙"))
                .doesNotContain("\"mobile\"");
    }

    @Test
    void a_phone_that_was_only_seen_masked_is_not_recorded() throws Exception {
        refused("{\"unit\":" + unit("028****0000") + "}", "ContactsAreTypedInFull")
                .andExpect(jsonPath("$.errors[0].pointer").value("/draft/unit/leader"));
    }

    @Test
    void what_is_wrong_on_one_sheet_of_many_is_named_by_its_place() throws Exception {
        String sheets = sheet("[\"NONE\"]") + "," + sheet("[\"NONE\",\"MINORS\"]");
        refused("{\"data\":[" + sheets + "]}", "AnExclusiveOptionStandsAlone")
                .andExpect(jsonPath("$.errors[0].pointer").value("/draft/data/1"));
        refused("{\"unit\":" + unit("1").replace("14", "60") + "}", "IndustryIsOnTheForm")
                .andExpect(jsonPath("$.errors[0].pointer").value("/draft/unit"));
        String lines = "{\"kind\":\"DESIGN\"},{\"kind\":\"DESIGN\"}";
        refused("{\"materials\":[" + lines + "]}", "AMaterialIsListedOnce")
                .andExpect(jsonPath("$.errors[0].pointer").value("/draft"));
    }

    /** V9, in each sheet that has the option. */
    @Test
    void whoever_chooses_other_says_what() throws Exception {
        otherIsExplained("/draft/unit", "{\"unit\":" + unit("1").replace("COUNTY", "OTHER") + "}");
        otherIsExplained(
                "/draft/unit",
                "{\"unit\":" + unit("1").replace("PUBLIC_INSTITUTION", "OTHER") + "}");
        otherIsExplained("/draft/unit", "{\"unit\":" + unit("1").replace("14", "99") + "}");
        otherIsExplained("/draft/scenario/cloud", scenario("[\"OTHER\"]", "PRIVATE"));
        otherIsExplained("/draft/scenario/cloud", scenario("[\"SAAS\"]", "OTHER"));
        otherIsExplained(
                "/draft/data/0",
                "{\"data\":[" + sheet("[\"MINORS\"]").replace("ENTERED", "OTHER") + "]}");
    }

    private void otherIsExplained(String pointer, String draft) throws Exception {
        refused(draft, "OtherIsExplained")
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer))
                .andExpect(jsonPath("$.errors[0].detail").value("选了“其他”，请用文字说明是什么（50 字以内）。"));
    }

    @Test
    void a_draft_says_only_what_was_said_anew() throws Exception {
        draft("{\"materials\":[]}").andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains("\"draft\":{\"materials\":[]}", "\"name\":\"filing.DraftFiling\"");
    }

    private ResultActions draft(String draft) throws Exception {
        return mvc.perform(Call.change(DRAFT, "{\"draft\":" + draft + "}"));
    }

    private ResultActions refused(String draft, String rule) throws Exception {
        return draft(draft)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value(rule));
    }

    private static String sealed(String content) {
        return "{\"key\":\"filing-7K3M9QXA\",\"content\":\"" + content + "\"}";
    }

    private static String unit(String phone) {
        return """
        {"name":"样例中学","address":{"province":"四川省","city":"成都市","county":"锦江区",
        "detail":"样例路 1 号","postcode":"610000","division":"510104"},
        "leader":{"name":"示例甲","title":"副校长","phone":"%s","mobile":" "},
        "security":{"name":"信息中心","contact":{"name":"示例甲","title":"主任"}},
        "data":{"name":"信息中心","contact":{"name":"示例甲","title":"主任"}},
        "affiliation":"COUNTY","bodyKind":"PUBLIC_INSTITUTION","industry":14,
        "filed":{"l1":0,"l2":1,"l3":0,"l4":0,"l5":0},"all":{"l1":0,"l2":1,"l3":0,"l4":0,"l5":0}}
        """
                .formatted(phone);
    }

    private static String scenario(String models, String deployment) {
        return """
        {"scenario":{"cloud":{"role":"TENANT","models":%s,"deployment":"%s",
        "infrastructure":"成都市","operation":"成都市"}}}
        """
                .formatted(models, deployment);
    }

    private static String sheet(String personal) {
        return """
        {"name":"学籍数据","grade":"GENERAL","category":"学生","department":"教务处",
        "responsible":"示例乙","personal":%s,"sources":["ENTERED"],"sourceUnits":[],
        "recipients":[],"exchanges":["NONE"],"clouds":["NONE"],"rooms":["OWN"],
        "places":["DOMESTIC"]}
        """
                .formatted(personal);
    }
}
