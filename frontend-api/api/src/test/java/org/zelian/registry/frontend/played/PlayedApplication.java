package org.zelian.registry.frontend.played;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;

/** One of the two applications: remembers what it was asked, answers what it was told to. */
public final class PlayedApplication {

    private final HttpServer server;
    private volatile Told told = new Told(200, "{}", Map.of());
    private volatile @Nullable Heard heard;

    /** What came in. */
    public record Heard(
            String method,
            String path,
            String body,
            @Nullable String authorization,
            @Nullable String acting,
            @Nullable String key,
            @Nullable String correlation) {}

    private record Told(int status, String body, Map<String, String> headers) {}

    public PlayedApplication() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answers(int status, String body) {
        answers(status, body, Map.of());
    }

    public void answers(int status, String body, Map<String, String> headers) {
        told = new Told(status, body, headers);
        heard = null;
    }

    /** What was asked last; fails when nothing was. */
    public Heard heard() {
        return Objects.requireNonNull(heard, "nothing was asked");
    }

    public boolean wasAsked() {
        return heard != null;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        heard =
                new Heard(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getPath(),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                        headers.getFirst("Authorization"),
                        headers.getFirst("X-Acting-Appointment"),
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("X-Correlation-Id"));
        byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        told.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(told.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
