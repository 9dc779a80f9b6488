package org.zelian.registry.frontend.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zelian.registry.frontend.EdgeTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code endpoints.csv} lists every endpoint there is: method, path, operation. */
@EdgeTest
class EndpointsTest {

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_endpoint_is_in_the_table_and_every_row_is_an_endpoint() throws IOException {
        List<String> table = Files.readAllLines(Path.of("src/test/resources/endpoints.csv"));
        List<String> mapped =
                requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                        .flatMap(EndpointsTest::rows)
                        .filter(row -> row.contains("/api/"))
                        .sorted()
                        .toList();
        assertThat(table.getFirst()).isEqualTo("method,path,operationId");
        assertThat(table.subList(1, table.size())).containsExactlyElementsOf(mapped);
    }

    private static Stream<String> rows(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        RequestMappingInfo info = mapping.getKey();
        String operation = mapping.getValue().getMethod().getName();
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(
                        method ->
                                info.getPatternValues().stream()
                                        .map(path -> method + "," + path + "," + operation));
    }
}
