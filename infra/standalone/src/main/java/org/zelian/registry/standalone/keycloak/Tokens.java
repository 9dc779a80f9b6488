package org.zelian.registry.standalone.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The token endpoint of one realm. */
record Tokens(HttpClient http, String address, String realm) {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Status and body of the answer to a form. */
    HttpResponse<String> answer(Map<String, String> form) throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        URI uri = URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token");
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .timeout(LIMIT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The access token, or empty-handed with Keycloak's own reason. */
    String accessToken(Map<String, String> form) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(form);
        if (answer.statusCode() != 200) {
            throw new IOException("no token for " + form.get("client_id") + ": " + answer.body());
        }
        return Json.object(answer.body()).getString("access_token");
    }
}
