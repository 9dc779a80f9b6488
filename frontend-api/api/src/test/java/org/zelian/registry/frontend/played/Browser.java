package org.zelian.registry.frontend.played;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Keeps cookies and follows nothing. */
public final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
    private final String edge;

    public Browser(String edge) {
        this.edge = edge;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, Map.of());
    }

    public HttpResponse<String> get(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    public HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                path,
                headers);
    }

    /** The value of a cookie that is kept. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** A parameter of an address. */
    public static String parameter(String address, String name) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(
                        pair ->
                                URLDecoder.decode(
                                        pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(
            HttpRequest.Builder request, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        headers.forEach(request::setHeader);
        return client.send(
                request.uri(URI.create(edge + path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
