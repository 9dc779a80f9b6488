package org.zelian.registry.frontend.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The limits described are those that are judged by: one more character is refused. */
@EdgeTest
class LimitsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode api = JSON.readTree(Path.of("openapi.json"));
    private final JsonNode samples = JSON.readTree(Path.of("src/test/resources/samples.json"));
    private final Set<String> met = new TreeSet<>();

    @Autowired private MockMvc mvc;

    @Test
    void every_limit_described_is_the_one_judged_by() throws Exception {
        Others.SERVICE.answers(200, "{\"stream\":\"u\",\"version\":1,\"position\":1}");
        for (JsonNode sample : samples) {
            String body = sample.get("body").toString();
            assertThat(send(sample, body)).as(body).doesNotContain("urn:zelian:rule");
            walk(sample, (ObjectNode) sample.get("body"), schemaOf(sample.get("path").asString()));
        }
        assertThat(met).containsExactlyElementsOf(described());
    }

    private void walk(JsonNode sample, ObjectNode node, String schema) throws Exception {
        for (String name : Set.copyOf(node.propertyNames())) {
            JsonNode value = Objects.requireNonNull(node.get(name));
            JsonNode property = schema(schema).path("properties").path(name);
            String field = schema.substring(SCHEMAS.length()) + "." + name;
            if (value instanceof ArrayNode list) {
                walk(sample, list, property.path("items"), field);
            } else {
                walk(sample, value, property, field, text -> node.set(name, text));
            }
        }
    }

    private void walk(JsonNode sample, ArrayNode list, JsonNode items, String field)
            throws Exception {
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            walk(sample, list.get(i), items, field, text -> list.set(index, text));
        }
    }

    private void walk(
            JsonNode sample,
            JsonNode value,
            JsonNode property,
            String field,
            Consumer<JsonNode> put)
            throws Exception {
        if (value instanceof ObjectNode inner) {
            walk(sample, inner, property.get("$ref").asString());
        } else if (property.has("maxLength")) {
            holds(sample, field, property.get("maxLength").asInt(), put);
            put.accept(value);
            met.add(field);
        }
    }

    private void holds(JsonNode sample, String field, int limit, Consumer<JsonNode> put)
            throws Exception {
        put.accept(StringNode.valueOf("字".repeat(limit)));
        assertThat(send(sample, sample.get("body").toString()))
                .as(field)
                .doesNotContain("TextIsWithinItsLimit");
        put.accept(StringNode.valueOf("字".repeat(limit + 1)));
        assertThat(send(sample, sample.get("body").toString()))
                .as(field)
                .contains("TextIsWithinItsLimit", "最多 " + limit + " 个字");
    }

    private String send(JsonNode sample, String body) throws Exception {
        return mvc.perform(Call.change(sample.get("path").asString(), body))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String schemaOf(String path) {
        String form =
                path.replaceAll(
                        "/(unit|person|appointment|target|grading|filing|evaluation|rectification|inspection|plan)"
                            + "-\\w{8}",
                        "/{$1}");
        String known = form.replace("/filing-days/", "/{key}/").replace("/division/", "/{table}/");
        return api.at("/paths")
                .path(known)
                .at("/post/requestBody/content/application~1json/schema/$ref")
                .asString();
    }

    private JsonNode schema(String reference) {
        return api.at("/components/schemas").path(reference.substring(SCHEMAS.length()));
    }

    private Set<String> described() {
        Set<String> limits = new TreeSet<>();
        for (Map.Entry<String, JsonNode> schema : api.at("/components/schemas").properties()) {
            for (Map.Entry<String, JsonNode> property :
                    schema.getValue().path("properties").properties()) {
                JsonNode said = property.getValue();
                if (said.has("maxLength") || said.path("items").has("maxLength")) {
                    limits.add(schema.getKey() + "." + property.getKey());
                }
            }
        }
        return limits;
    }
}
