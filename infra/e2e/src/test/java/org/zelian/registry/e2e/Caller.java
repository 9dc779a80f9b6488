package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody who calls the API with a bearer token. */
final class Caller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String address;
    private final Supplier<String> tokens;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    Caller(String address, Supplier<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    /** A file that the registry makes. */
    byte[] open(String path) {
        HttpResponse<byte[]> answer =
                received(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Something new: no version is expected. */
    Reply post(String path, Map<String, ?> body) {
        return post(path, null, body);
    }

    /** Something on an existing thing, of which the caller has seen this version. */
    Reply post(String path, @Nullable Long version, Map<String, ?> body) {
        return post(path, version, UUID.randomUUID(), body);
    }

    Reply post(String path, @Nullable Long version, UUID key, Map<String, ?> body) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return send(request);
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** A file for a unit's record, or to be imported. */
    Reply upload(String path, String name, byte[] file) {
        return send(sending(path, name, file));
    }

    /** A file that the registry makes of another. */
    byte[] open(String path, String name, byte[] file) {
        HttpResponse<byte[]> answer =
                received(sending(path, name, file), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder sending(String path, String name, byte[] file) {
        String head =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name);
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(
                        HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofByteArray(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--cut--\r\n")));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(URI.create(address + "/api/v1" + path).toASCIIString()))
                        .timeout(Duration.ofSeconds(30));
        return request.header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            token = tokens.get();
            renewAt = Instant.now().plus(TOKEN_LIFE);
        }
        return token;
    }

    private static Reply send(HttpRequest.Builder request) {
        return Reply.of(received(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> received(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return HTTP.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
