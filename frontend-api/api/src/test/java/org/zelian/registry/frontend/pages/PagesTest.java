package org.zelian.registry.frontend.pages;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;

/** With an {@code index.html} and an asset of the tests' own. */
@EdgeTest
class PagesTest {

    @Autowired private MockMvc mvc;

    @Test
    void the_root_is_the_first_page() throws Exception {
        mvc.perform(get("/")).andExpect(status().isOk()).andExpect(forwardedUrl("/index.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/units", "/protection-targets/target-7K3M9QXA"})
    void a_route_of_the_pages_is_the_first_page_and_asked_for_anew(String path) throws Exception {
        mvc.perform(get(path).accept("text/html"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content().string(Matchers.containsString("<div id=\"app\">")));
    }

    @Test
    void a_file_whose_name_carries_a_digest_is_kept() throws Exception {
        mvc.perform(get("/assets/page-0a1b2c3d.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.js", "/assets/nothing", "/actuator/env", "/error"})
    void what_is_neither_file_nor_route_is_not_there(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("PathIsKnown"));
    }
}
