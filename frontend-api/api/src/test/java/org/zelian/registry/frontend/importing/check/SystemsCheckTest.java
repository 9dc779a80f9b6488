package org.zelian.registry.frontend.importing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.frontend.played.PlayedApplication.Heard;
import org.zelian.registry.json.plan.PlanLines;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** Systems and their papers through the endpoints, from the file to the plan. */
@EdgeTest
class SystemsCheckTest {

    private static final String SYSTEMS =
            String.join(
                    "\r\n",
                    "责任单位,业务系统,上线时间,业务类型,业务描述,服务范围,服务对象,用户数,部署范围,网络性质",
                    "示例市教育局,门户网站,2021.9.1,公众服务,发布校务信息,全市,社会公众,1200,局域网,内网",
                    "示例市教育局,办公系统,,,,,,90,,",
                    "示例市教育局,学籍系统,2021.9.1,公众服务,管理学籍,跨省,社会公众,1200,局域网,内网");
    private static final String GRADINGS =
            String.join(
                    "\r\n",
                    "单位名称,系统名称,定级等级,定级时间",
                    "示例市教育局,办公系统,S2A2G2,2023-09-04",
                    "示例市教育局,没有的系统,二级,2023-09-04");
    private static final String FILINGS =
            String.join(
                    "\r\n",
                    "单位,信息系统名称,备案号,等级,备案时间,备案机关,备案表版本",
                    "示例市教育局,办公系统,51019900001-00001,二级,2023/10/14,示例市公安局,2007版");

    @Autowired private MockMvc mvc;

    private final String key = UUID.randomUUID().toString();
    private final ProtectionTargetId office = KnownTargets.target();

    @BeforeEach
    void play() {
        Uploads.play();
        Uploads.answer(
                "protectiontarget.ListRecordedTargets",
                Uploads.page(
                        List.of(KnownTargets.online(office, new UnitId(Uploads.UNIT), "办公系统"))));
        Uploads.answer("grading.ListRecordedGradings", Uploads.page(List.of()));
        Uploads.answer("filing.ListRecordedFilings", Uploads.page(List.of()));
    }

    private JsonNode checked(ImportKind kind, String csv) throws Exception {
        mvc.perform(
                        Uploads.upload(
                                Uploads.CHECKS + "?kind=" + kind + "&unit=" + Uploads.UNIT,
                                key,
                                "名单.csv",
                                csv.getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isCreated());
        JsonNode over = Uploads.over(mvc, key);
        assertThat(over.get("phase").asString()).as(over.toString()).isEqualTo("CHECKED");
        return over.get("counts");
    }

    private List<RegistryCommand> confirmed() throws Exception {
        mvc.perform(Call.write(Uploads.CHECKS + "/" + key + "/confirm", "{}"))
                .andExpect(status().isOk());
        String plan =
                Others.SERVICE.allHeard().stream()
                        .filter(one -> one.path().equals("/import-plans"))
                        .map(Heard::body)
                        .toList()
                        .getLast();
        List<RegistryCommand> commands = new ArrayList<>();
        Iterator<List<ImportStep>> rows = PlanLines.rows(plan.getBytes(StandardCharsets.UTF_8));
        rows.forEachRemaining(row -> row.forEach(step -> commands.add(step.command())));
        return commands;
    }

    private String reasons() throws Exception {
        return mvc.perform(Call.read(Uploads.CHECKS + "/" + key + "/workbook"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void systems_are_registered_and_described_anew() throws Exception {
        JsonNode counts = checked(ImportKind.TARGETS, SYSTEMS);

        assertThat(counts.get("added").asInt()).isEqualTo(1);
        assertThat(counts.get("changed").asInt()).isEqualTo(1);
        assertThat(counts.get("wrong").asInt()).isEqualTo(1);
        assertThat(reasons()).contains("“跨越地区数”：");
        assertThat(confirmed())
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(RegisterTarget.class),
                        one ->
                                assertThat(one)
                                        .isInstanceOfSatisfying(
                                                DescribeTarget.class,
                                                said ->
                                                        assertThat(said.target())
                                                                .isEqualTo(office)));
    }

    @Test
    void gradings_of_before_are_recorded_without_a_scan() throws Exception {
        JsonNode counts = checked(ImportKind.EXISTING_GRADINGS, GRADINGS);

        assertThat(counts.get("added").asInt()).isEqualTo(1);
        assertThat(counts.get("wrong").asInt()).isEqualTo(1);
        assertThat(reasons()).contains("“示例市教育局”没有登记名为“没有的系统”的系统");
        assertThat(confirmed())
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordExistingGrading.class,
                        command -> {
                            assertThat(command.target()).isEqualTo(office);
                            assertThat(command.existing().report()).isNull();
                            assertThat(command.basis().reason()).isNotNull();
                        });
    }

    @Test
    void filings_of_before_are_recorded_without_a_scan() throws Exception {
        assertThat(checked(ImportKind.EXISTING_FILINGS, FILINGS).get("added").asInt()).isEqualTo(1);
        assertThat(confirmed())
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordExistingFiling.class,
                        command -> {
                            assertThat(command.target()).isEqualTo(office);
                            assertThat(command.existing().scan()).isNull();
                            assertThat(command.existing().certificate().number().value())
                                    .isEqualTo("51019900001-00001");
                        });
    }
}
