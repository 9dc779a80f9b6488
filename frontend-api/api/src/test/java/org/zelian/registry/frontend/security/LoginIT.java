package org.zelian.registry.frontend.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zelian.registry.frontend.FrontendApplication;
import org.zelian.registry.frontend.played.Browser;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.frontend.played.PlayedRealm;
import org.zelian.registry.testkit.MongoServer;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A browser signs in, works, and signs out; its session lies sealed in a real mongod. */
@SpringBootTest(
        classes = FrontendApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Others.class)
class LoginIT {

    private static final String RENAME = "/api/v1/units/unit-7K3M9QXA/rename";
    private static final String DONE = "{\"stream\":\"u\",\"version\":4,\"position\":8}";

    @LocalServerPort private int port;

    private Browser browser;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("ZELIAN_SESSION_URI", () -> MongoServer.shared().uri());
    }

    @BeforeEach
    void open() {
        browser = new Browser("http://127.0.0.1:" + port);
        Others.QUERY.answers(200, "{\"position\":1}");
        Others.SERVICE.answers(200, DONE);
    }

    @Test
    void a_login_makes_a_session_whose_cookie_no_script_reads() throws Exception {
        HttpResponse<String> back = signIn(300);

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(back.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("ZELIAN_SESSION="))
                .hasSize(1)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(Others.REALM.lastForm()).contains("code_verifier=");
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(Others.QUERY.heard().authorization()).startsWith("Bearer ey");
    }

    @Test
    void what_lies_in_the_store_holds_no_token() throws Exception {
        signIn(300);
        browser.get("/api/v1/me");

        MongoCollection<Document> sessions =
                MongoServer.shared()
                        .client()
                        .getDatabase("registry_sessions")
                        .getCollection("sessions");
        Document session =
                Objects.requireNonNull(sessions.find().sort(new Document("created", -1)).first());
        byte[] kept = session.get("attr", Binary.class).getData();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("a-refresh-token", "eyJ", "OAuth2AuthorizedClient", "HashMap");
    }

    @Test
    void a_session_sealed_by_another_key_is_none() throws Exception {
        signIn(300);
        MongoServer.shared()
                .client()
                .getDatabase("registry_sessions")
                .getCollection("sessions")
                .updateMany(
                        new Document(),
                        new Document("$set", new Document("attr", new Binary(new byte[64]))));

        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_write_needs_the_token_of_the_cookie() throws Exception {
        signIn(300);
        browser.get("/api/v1/me");

        HttpResponse<String> forged = browser.post(RENAME, "{\"name\":\"甲\"}", Map.of());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("FormIsOurs");
        assertThat(Others.SERVICE.wasAsked()).isFalse();

        HttpResponse<String> meant =
                browser.post(
                        RENAME,
                        "{\"name\":\"甲\"}",
                        Map.of(
                                "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"),
                                "If-Match", "\"3\"",
                                "Idempotency-Key", "0190f5b2-7a34-7c11-9d3e-5b1f0c6a7e42"));
        assertThat(meant.statusCode()).isEqualTo(200);
        assertThat(meant.body()).isEqualTo(DONE);
    }

    @Test
    void a_token_near_its_end_is_renewed_until_the_realm_ends_the_session() throws Exception {
        signIn(30);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(Others.REALM.lastForm()).contains("grant_type=refresh_token");

        Others.REALM.endsItsSession();
        HttpResponse<String> over = browser.get("/api/v1/me");
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.body()).contains("SenderIsSignedIn");
    }

    @Test
    void signing_out_ends_the_session_and_says_where_to_end_it_at_the_realm() throws Exception {
        signIn(300);
        browser.get("/api/v1/me");

        HttpResponse<String> out =
                browser.post("/logout", "", Map.of("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN")));

        assertThat(out.statusCode()).isEqualTo(202);
        assertThat(out.headers().firstValue("Location").orElseThrow())
                .startsWith(Others.REALM.issuer() + "/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://127.0.0.1:8080/");
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_machine_needs_no_session_but_the_right_audience() throws Exception {
        String account = PlayedRealm.NUMBER.toLowerCase(Locale.ROOT);
        assertThat(machine(Others.REALM.tokenFor(account, "registry-api")).statusCode())
                .isEqualTo(200);
        assertThat(machine(Others.REALM.tokenFor(account, "something-else")).statusCode())
                .isEqualTo(401);
        HttpResponse<String> forged = machine("eyJhbGciOiJub25lIn0.e30.");
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(forged.body()).contains("SenderIsSignedIn");
        assertThat(forged.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void every_answer_tells_browsers_what_to_refuse() throws Exception {
        HttpResponse<String> answer = browser.get("/api/v1/me");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "script-src 'self';");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
    }

    @Test
    void the_edge_is_healthy_and_shows_nothing_else_of_itself() throws Exception {
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> machine(String token) throws Exception {
        return new Browser("http://127.0.0.1:" + port)
                .get("/api/v1/me", Map.of("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> signIn(int lasting) throws Exception {
        String realm =
                browser.get("/oauth2/authorization/zelian")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(realm).contains("code_challenge=", "code_challenge_method=S256");
        Others.REALM.signsIn(Browser.parameter(realm, "nonce"), lasting);
        return browser.get(
                "/login/oauth2/code/zelian?code=a-code&state="
                        + URLEncoder.encode(
                                Browser.parameter(realm, "state"), StandardCharsets.UTF_8));
    }
}
