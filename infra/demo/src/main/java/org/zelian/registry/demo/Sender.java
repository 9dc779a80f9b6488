package org.zelian.registry.demo;

import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.json.RegistryJson;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Sends the lines to the write side, one after the other, each with the clock of its line. */
final class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LATER = 503;
    private static final int AGAIN = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final RegistryJson json = RegistryJson.plain();
    private final Beginnings beginnings = new Beginnings();
    private final URI service;
    private final String secret;

    Sender(URI service, String secret) {
        this.service = service;
        this.secret = secret;
    }

    /**
     * Sends one line, its papers first. Sent again, it gets its first answer: so it is, where the
     * registry is only late.
     *
     * @param number of the line in the story; its command's id follows from it
     * @throws IllegalStateException if the line is refused: the story is wrong then
     */
    void send(int number, Line line) throws IOException, InterruptedException {
        for (int paper = 0; paper < line.papers().size(); paper++) {
            upload("demo " + number + " paper " + paper, line.papers().get(paper), line);
        }
        RegistryCommand command = beginnings.known(line.command());
        Map<String, Object> ask = new LinkedHashMap<>();
        ask.put("id", id("demo " + number));
        ask.put("name", CommandCatalogue.name(command.getClass()));
        ask.put("command", command);
        if (line.effective() != null) {
            ask.put("effective", line.effective());
        }
        HttpRequest asking =
                request("/commands", line)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(json.write(ask)))
                        .build();
        HttpResponse<byte[]> answer = http.send(asking, HttpResponse.BodyHandlers.ofByteArray());
        // On a busy machine the registry may say that it is to be asked again.
        for (int again = 0; answer.statusCode() == LATER && again < AGAIN; again++) {
            answer = http.send(asking, HttpResponse.BodyHandlers.ofByteArray());
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "Line " + number + " refused: " + text(answer.body()) + " " + command);
        }
        beginnings.note(json.read(Done.class, answer.body()));
    }

    private void upload(String name, Paper paper, Line line)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(
                        request("/evidence?unit=" + paper.unit().value(), line)
                                .header("Content-Type", "application/octet-stream")
                                .header("Idempotency-Key", id(name))
                                .header(
                                        "X-File-Name",
                                        URLEncoder.encode(paper.name(), StandardCharsets.UTF_8))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(paper.content()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 && !wasTakenBefore(answer.body())) {
            throw new IllegalStateException("Not taken: " + name + " " + text(answer.body()));
        }
    }

    /**
     * The registry's clock has gone past this line: it was told before an interruption, papers
     * first. If it was not, its command will be refused.
     */
    private static boolean wasTakenBefore(byte[] refusal) {
        return text(refusal).contains("\"DemoTimeGoesForward\"");
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The story is told: from now on the registry takes live commands and the real clock. */
    void finish() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        request("/demo/finished").POST(HttpRequest.BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("The demo cannot be finished: " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path, Line line) {
        return request(path)
                .header("X-Demo-Instant", line.at().toString())
                .header("X-Demo-Actor", line.actor().value());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Demo " + secret);
    }
}
