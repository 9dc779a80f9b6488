package org.zelian.registry.frontend.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.zelian.registry.frontend.EdgeTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code openapi.json} is what the controllers are. */
@EdgeTest
@Import(DescriptionWiring.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.json");

    @Autowired private WebApplicationContext context;

    /** With {@code -Dopenapi.write=true} the file is written anew first. */
    @Test
    void the_committed_description_equals_the_controllers() throws Exception {
        String now =
                MockMvcBuilders.webAppContextSetup(context)
                                .build()
                                .perform(get("/v3/api-docs"))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8)
                        + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(now).isEqualTo(Files.readString(COMMITTED));
    }
}
