package org.zelian.registry.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class KeycloakServerIT {
    private static final String PASSWORD = "Enough-long-1";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void
            the_client_of_the_accounts_opens_one_whose_token_names_all_three_audiences_and_nothing_personal()
                    throws Exception {
        KeycloakServer server = KeycloakServer.shared();
        assertThat(openAccount(server, "0a1b2c3d", PASSWORD)).isEqualTo(201);

        Document claims = claims(server.token("0a1b2c3d", PASSWORD));

        assertThat(claims.getString("iss")).isEqualTo(server.issuer());
        assertThat(claims.getString("preferred_username")).isEqualTo("0a1b2c3d");
        assertThat(claims.getList("aud", String.class))
                .contains("registry-api", "registry-service", "registry-query");
        assertThat(claims.keySet()).doesNotContain("name", "email", "given_name", "family_name");
    }

    @Test
    void a_password_that_breaks_the_policy_is_refused() throws Exception {
        assertThat(openAccount(KeycloakServer.shared(), "0a1b2c3e", "short")).isEqualTo(400);
    }

    @Test
    void a_wrong_password_gets_a_sentence_and_no_token() {
        assertThatThrownBy(() -> KeycloakServer.shared().token("nobody", PASSWORD))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void the_log_in_page_speaks_chinese_and_offers_no_registration() throws Exception {
        String page =
                body(
                        KeycloakServer.shared().issuer()
                                + "/protocol/openid-connect/auth?client_id=registry-frontend&response_type=code&scope=openid"
                                + "&redirect_uri=http://127.0.0.1:1/login/oauth2/code/keycloak"
                                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
        assertThat(page).contains("lang=\"zh-Hans\"", "登录").doesNotContain("/registration");
    }

    @Test
    void a_log_in_without_pkce_is_refused() throws Exception {
        HttpResponse<String> answer =
                get(
                        KeycloakServer.shared().issuer()
                                + "/protocol/openid-connect/auth?client_id=registry-frontend&response_type=code&scope=openid"
                                + "&redirect_uri=http://127.0.0.1:1/login/oauth2/code/keycloak");
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("error=invalid_request");
    }

    private int openAccount(KeycloakServer server, String username, String password)
            throws Exception {
        Document credential =
                new Document("type", "password")
                        .append("value", password)
                        .append("temporary", false);
        Document user =
                new Document("username", username)
                        .append("enabled", true)
                        .append("credentials", List.of(credential));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/admin/realms/zelian/users"))
                        .header("Authorization", "Bearer " + accountsToken(server))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(user.toJson()))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private String accountsToken(KeycloakServer server) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(server.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=registry-accounts&client_secret="
                                                + KeycloakServer.ACCOUNTS_SECRET))
                        .build();
        return Document.parse(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .getString("access_token");
    }

    private static Document claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Document.parse(new String(payload, StandardCharsets.UTF_8));
    }

    private String body(String url) throws Exception {
        return get(url).body();
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
