package org.zelian.registry.standalone.keycloak;

import org.bson.Document;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak's admin interface, spoken by the launcher's own client of the master realm. */
public final class AdminApi implements AutoCloseable {
    /** Client id of the launcher; Keycloak makes the client at its first start. */
    public static final String CLIENT = "zelian-launcher";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final String address;
    private final String token;

    /** Logs in with the secret of {@link #CLIENT}. */
    public AdminApi(String address, String secret) throws IOException, InterruptedException {
        this.address = address;
        Map<String, String> form =
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        CLIENT,
                        "client_secret",
                        secret);
        this.token = new Tokens(http, address, "master").accessToken(form);
    }

    /** Whether the realm has an enabled account of that user name. */
    public boolean hasAccount(String realm, String username)
            throws IOException, InterruptedException {
        String name = URLEncoder.encode(username, StandardCharsets.UTF_8);
        return list(realm + "/users?exact=true&username=" + name).stream()
                .anyMatch(user -> Boolean.TRUE.equals(user.getBoolean("enabled")));
    }

    List<Document> list(String path) throws IOException, InterruptedException {
        return Json.array(answered(request(path).GET().build()));
    }

    void put(String path, Document body) throws IOException, InterruptedException {
        answered(request(path).PUT(BodyPublishers.ofString(Json.text(body))).build());
    }

    void post(String path, Document body) throws IOException, InterruptedException {
        answered(request(path).POST(BodyPublishers.ofString(Json.text(body))).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms/" + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    request.method()
                            + " "
                            + request.uri()
                            + " answered "
                            + response.statusCode()
                            + ": "
                            + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        http.close();
    }
}
