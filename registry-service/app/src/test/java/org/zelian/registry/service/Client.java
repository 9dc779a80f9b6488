package org.zelian.registry.service;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.json.RegistryJson;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Speaks to the write side as the edge does. */
final class Client {

    private static final RegistryJson JSON = RegistryJson.plain();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    Client(int port) {
        this.port = port;
    }

    /** An answer: status, body, Retry-After. */
    record Answer(int status, String body, boolean later) {

        Done done() {
            if (status != 200) {
                throw new AssertionError(status + " " + body);
            }
            return JSON.read(Done.class, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    Answer send(PersonId actor, RegistryCommand command) {
        return send(actor, UUID.randomUUID(), command, Map.of());
    }

    Answer send(PersonId actor, UUID id, RegistryCommand command, Map<String, Object> more) {
        Map<String, Object> ask = new HashMap<>(more);
        ask.put("id", id);
        ask.put("name", CommandCatalogue.name(command.getClass()));
        ask.put("command", command);
        return post("/commands", "Bearer " + RegistryUnderTest.token(actor), JSON.write(ask));
    }

    Answer post(String path, @Nullable String authorization, byte[] body) {
        return exchange(path, authorization, "POST", body, Map.of());
    }

    Answer post(String path, @Nullable String authorization, UUID key) {
        Map<String, String> headers = Map.of("Idempotency-Key", key.toString());
        return exchange(path, authorization, "POST", new byte[0], headers);
    }

    Answer get(String path, @Nullable String authorization) {
        return exchange(path, authorization, "GET", new byte[0], Map.of());
    }

    private Answer exchange(
            String path,
            @Nullable String authorization,
            String method,
            byte[] body,
            Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").isPresent());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
