package org.zelian.registry.frontend.played;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** One of the two applications: remembers what it was asked, answers what it was told to. */
public final class PlayedApplication {

    private final HttpServer server;
    private volatile Told told = new Told(200, "{}", Map.of(), 0);
    private final Map<String, Told> elsewhere = new ConcurrentHashMap<>();
    private final List<Said> said = new CopyOnWriteArrayList<>();
    private final List<Heard> all = new CopyOnWriteArrayList<>();
    private volatile @Nullable Heard heard;

    /** What came in. */
    public record Heard(
            String method,
            String path,
            @Nullable String query,
            String body,
            @Nullable String authorization,
            @Nullable String acting,
            @Nullable String key,
            @Nullable String correlation,
            @Nullable String fileName) {}

    /** An answer to what holds a text. */
    private record Said(String path, String text, Told told) {}

    private record Told(int status, String body, Map<String, String> headers, int missing) {}

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
        told = new Told(status, body, headers, 0);
        elsewhere.clear();
        said.clear();
        all.clear();
        heard = null;
    }

    /**
     * Answers otherwise to what holds a text at a path, until it is told anew; the first counts.
     */
    public void answersTo(String path, String text, int status, String body) {
        said.add(new Said(path, text, new Told(status, body, Map.of(), 0)));
    }

    /** The same, before what was told earlier. */
    public void answersFirst(String path, String text, int status, String body) {
        said.addFirst(new Said(path, text, new Told(status, body, Map.of(), 0)));
    }

    /** Everything that was asked since it was told what to answer. */
    public List<Heard> allHeard() {
        return List.copyOf(all);
    }

    /** Answers otherwise at one path, until it is told anew. */
    public void answersAt(String path, String body, Map<String, String> headers) {
        elsewhere.put(path, new Told(200, body, headers, 0));
    }

    /** Promises more bytes than it sends. */
    public void breaksOff(String body, Map<String, String> headers) {
        told = new Told(200, body, headers, 1000);
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
        Heard now =
                new Heard(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getPath(),
                        exchange.getRequestURI().getQuery(),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                        headers.getFirst("Authorization"),
                        headers.getFirst("X-Acting-Appointment"),
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("X-Correlation-Id"),
                        headers.getFirst("X-File-Name"));
        heard = now;
        all.add(now);
        Told here =
                said.stream()
                        .filter(one -> one.path().equals(now.path()))
                        .filter(one -> now.body().contains(one.text()))
                        .map(Said::told)
                        .findFirst()
                        .orElseGet(() -> elsewhere.getOrDefault(now.path(), told));
        byte[] body = here.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        here.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(here.status(), body.length + here.missing());
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
