package org.zelian.registry.service;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.json.RegistryJson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
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
        return exchange(
                to(path, authorization)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Answer post(String path, @Nullable String authorization, UUID key) {
        return exchange(
                to(path, authorization)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key.toString())
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    Answer get(String path, @Nullable String authorization) {
        return exchange(to(path, authorization));
    }

    /** Uploads a file to a unit, its length unknown beforehand. */
    Answer upload(PersonId actor, UUID id, UnitId unit, String name, byte[] file) {
        return exchange(
                to("/evidence?unit=" + unit.value(), "Bearer " + RegistryUnderTest.token(actor))
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", id.toString())
                        .header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(file))));
    }

    /** Uploads the plan of an import for a unit. */
    Answer plan(PersonId actor, UnitId unit, byte[] plan) {
        return exchange(
                to("/import-plans?unit=" + unit.value(), "Bearer " + RegistryUnderTest.token(actor))
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(plan)));
    }

    private HttpRequest.Builder to(String path, @Nullable String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private Answer exchange(HttpRequest.Builder request) {
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
