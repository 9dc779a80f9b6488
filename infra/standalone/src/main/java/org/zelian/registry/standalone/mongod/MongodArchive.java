package org.zelian.registry.standalone.mongod;

import org.zelian.registry.standalone.machine.Sha256;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.machine.Tool;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The vendor's own archive for this operating system, checked against the checksum published beside
 * it.
 */
record MongodArchive(Surroundings surroundings) implements MongodSource {
    private static final String HOST = "https://fastdl.mongodb.org/";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "MongoDB 官方归档";
    }

    @Override
    public Path fetch(Path folder) throws IOException, InterruptedException {
        String name =
                ArchiveName.forThisMachine().orElseThrow(() -> new IOException("官方没有适合本机系统的归档"));
        URI archive = URI.create(HOST + name);
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            // The small file first: it tells within seconds whether this network reaches the
            // vendor.
            String expected = checksum(client, URI.create(archive + ".sha256"));
            Path file = folder.resolve("archive.tgz");
            answered(client.send(get(archive, WHOLE), HttpResponse.BodyHandlers.ofFile(file)));
            if (!Sha256.of(file).equals(expected)) {
                throw new IOException("下载的归档校验和不符，已放弃");
            }
            return unpacked(file, folder);
        }
    }

    private static String checksum(HttpClient client, URI uri)
            throws IOException, InterruptedException {
        try {
            return answered(client.send(get(uri, ANSWER), HttpResponse.BodyHandlers.ofString()))
                    .split("\\s+", -1)[0];
        } catch (IOException unreachable) {
            throw new IOException("无法连接官方下载站", unreachable);
        }
    }

    private static HttpRequest get(URI uri, Duration limit) {
        return HttpRequest.newBuilder(uri).timeout(limit).build();
    }

    private static <T> T answered(HttpResponse<T> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("官方下载站答复 " + response.statusCode());
        }
        return response.body();
    }

    private static Path unpacked(Path archive, Path folder)
            throws IOException, InterruptedException {
        List<String> words =
                List.of(
                        "tar",
                        "-xzf",
                        archive.toString(),
                        "-C",
                        folder.toString(),
                        "--strip-components=1");
        Tool.Outcome outcome = new Tool(words, Duration.ofMinutes(2)).run();
        Path mongod = folder.resolve("bin").resolve("mongod");
        if (!outcome.succeeded() || !Files.isExecutable(mongod)) {
            throw new IOException("归档无法解开");
        }
        Files.delete(archive);
        return mongod;
    }
}
