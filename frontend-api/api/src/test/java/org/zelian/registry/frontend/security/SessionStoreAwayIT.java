package org.zelian.registry.frontend.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zelian.registry.frontend.FrontendApplication;
import org.zelian.registry.frontend.played.Browser;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.testkit.MongoServer;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** The database is killed under the edge. */
@DirtiesContext
@SpringBootTest(
        classes = FrontendApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Others.class)
class SessionStoreAwayIT {

    private static final MongoServer STORE = MongoServer.start();

    private static final Map<String, String> STALE = Map.of("Cookie", "ZELIAN_SESSION=YWJj");

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add(
                "ZELIAN_SESSION_URI",
                () ->
                        STORE.uri()
                                + (STORE.uri().contains("?") ? "&" : "?")
                                + "serverSelectionTimeoutMS=500");
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void browsers_wait_until_it_is_back_and_machines_go_on() throws Exception {
        Others.QUERY.answers(200, "{\"position\":1}");
        STORE.kill();
        Browser browser = new Browser("http://127.0.0.1:" + port);

        HttpResponse<String> away = browser.get("/api/v1/me", STALE);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("SessionsAreReachable");

        String token = Others.REALM.tokenFor("7k3m9qxa", "registry-api");
        assertThat(
                        browser.get("/api/v1/me", Map.of("Authorization", "Bearer " + token))
                                .statusCode())
                .isEqualTo(200);

        STORE.restart();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(browser.get("/api/v1/me", STALE).statusCode())
                                        .isEqualTo(401));
    }
}
