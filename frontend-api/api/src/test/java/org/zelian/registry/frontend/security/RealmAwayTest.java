package org.zelian.registry.frontend.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.sessionless.EdgeWithoutSessionStore;

/** Nothing listens where the realm and the two applications should be. */
@SpringBootTest(classes = EdgeWithoutSessionStore.class)
@AutoConfigureMockMvc
class RealmAwayTest {

    @Autowired private MockMvc mvc;

    @Test
    void the_edge_starts_and_says_that_nobody_can_sign_in_yet() throws Exception {
        mvc.perform(get("/oauth2/authorization/zelian"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.rule").value("LoginIsReachable"));
    }

    @Test
    void a_person_is_shown_a_page_that_tries_again() throws Exception {
        mvc.perform(get("/oauth2/authorization/zelian").accept("text/html"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(forwardedUrl("/login-away.html"));
        mvc.perform(get("/login-away.html")).andExpect(status().isOk());
        mvc.perform(get("/login-failed.html")).andExpect(status().isOk());
    }

    @Test
    void a_token_that_cannot_be_judged_yet_is_not_refused_for_good() throws Exception {
        String token = Others.REALM.tokenFor("7k3m9qxa", "registry-api");
        mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.rule").value("LoginIsReachable"));
    }
}
