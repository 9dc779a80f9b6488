package org.zelian.registry.standalone.run;

import org.bson.Document;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The first act in an empty registry: the bureau and its first administrator. The service accepts
 * it from whoever holds a secret of this folder, once; it deletes the secret afterwards, and this
 * program never makes it again.
 */
public record Bootstrap(RegistryFolder folder) {
    private static final String SECRET = "bootstrap";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    public static Bootstrap in(RegistryFolder folder) {
        return new Bootstrap(folder);
    }

    /** Where the secret is, or was. */
    public Path secretFile() throws IOException {
        return Files.exists(folder.mark(SECRET))
                ? folder.secrets().folder().resolve(SECRET + ".password")
                : folder.secrets().passwordFile(SECRET);
    }

    /**
     * Asks the running service.
     *
     * @param body the bureau and the administrator, as the service's contract names them
     * @return the service's answer: ids, user name, and the first password where there is one
     * @throws LaunchRefused when it was done before, or the service does not run or refuses
     */
    public Document ask(String service, Document body) throws IOException, InterruptedException {
        Path secret = secretFile();
        if (!Files.exists(secret)) {
            throw new LaunchRefused("这个登记库已经建立过市教育局和第一位管理员，不能再做一次。");
        }
        HttpRequest request =
                request(service, body, "Bootstrap " + Files.readString(secret)).build();
        return concluded(answer(request));
    }

    /**
     * The same in a demo, as of a day in its past.
     *
     * @throws LaunchRefused when the service does not run or refuses
     */
    public Document askForDemo(String service, Document body, LocalDate day)
            throws IOException, InterruptedException {
        String secret = folder.secrets().password(Tasks.DEMO_SECRET);
        String instant = day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
        return concluded(
                answer(
                        request(service, body, "Demo " + secret)
                                .header("X-Demo-Instant", instant)
                                .build()));
    }

    private static HttpRequest.Builder request(
            String service, Document body, String authorization) {
        return HttpRequest.newBuilder(URI.create(service + "/bootstrap"))
                .timeout(LIMIT)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toJson()));
    }

    private static HttpResponse<String> answer(HttpRequest request) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchRefused("登记服务没有运行。请先运行 infra/registry up。", e);
        }
    }

    /**
     * The mark is left only when the first password came: without it, asking again is the way to
     * get it.
     */
    private Document concluded(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new LaunchRefused("登记服务没有接受（" + answer.statusCode() + "）：" + answer.body());
        }
        Document result = Document.parse(answer.body());
        if (result.containsKey("firstPassword")) {
            Files.writeString(folder.mark(SECRET), result.getString("person"));
        }
        return result;
    }
}
