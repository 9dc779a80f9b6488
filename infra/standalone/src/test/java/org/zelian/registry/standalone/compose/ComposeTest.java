package org.zelian.registry.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.zelian.registry.standalone.compose.ComposeFile.map;
import static org.zelian.registry.standalone.compose.ComposeFile.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.standalone.machine.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The compose file is sound as far as that can be told without running it. */
class ComposeTest {
    private static final Path FOLDER = ComposeFile.FOLDER;
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final ComposeFile file;

    ComposeTest() throws IOException {
        file = ComposeFile.read();
    }

    private Map<String, Object> services() {
        return file.section("services");
    }

    @Test
    void what_a_service_refers_to_is_declared() {
        services()
                .forEach(
                        (name, service) -> {
                            Map<String, Object> body = map(service);
                            assertThat(file.section("secrets").keySet())
                                    .as(name)
                                    .containsAll(names(body.get("secrets")));
                            assertThat(file.section("networks").keySet())
                                    .as(name)
                                    .containsAll(names(body.get("networks")));
                            assertThat(services().keySet())
                                    .as(name)
                                    .containsAll(names(body.get("depends_on")));
                            assertThat(body.containsKey("image") || body.containsKey("build"))
                                    .as(name)
                                    .isTrue();
                        });
    }

    @Test
    void what_is_mounted_is_a_declared_volume_a_file_beside_it_or_made_by_the_script()
            throws IOException {
        String script = Files.readString(FOLDER.resolve("make-secrets.sh"));
        for (Map.Entry<String, Object> service : services().entrySet()) {
            for (String mount : names(map(service.getValue()).get("volumes"))) {
                String source = mount.substring(0, mount.indexOf(':'));
                boolean known =
                        file.section("volumes").containsKey(source)
                                || (source.startsWith(".") && Files.exists(FOLDER.resolve(source)))
                                || script.contains(source.replace("./", ""));
                assertThat(known).as(service.getKey() + " mounts " + source).isTrue();
            }
        }
    }

    @Test
    void every_secret_is_made_by_the_script_or_asked_for_by_it(@TempDir Path folder)
            throws Exception {
        Tool script =
                new Tool(
                        List.of(
                                "sh",
                                FOLDER.resolve("make-secrets.sh").toString(),
                                folder.toString()),
                        Duration.ofSeconds(60));
        Tool.Outcome outcome = script.run();
        assertThat(outcome.code()).as(outcome.output()).isZero();
        file.section("secrets")
                .forEach(
                        (name, secret) -> {
                            String path = String.valueOf(map(secret).get("file"));
                            assertThat(
                                            Files.exists(folder.resolve(path))
                                                    || outcome.output()
                                                            .contains(path.replace("./", "")))
                                    .as(path)
                                    .isTrue();
                        });
        byte[] key = Files.readAllBytes(folder.resolve("secrets/master_key"));
        assertThat(key).hasSize(32);
        assertThat(script.run().code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("secrets/master_key"))).isEqualTo(key);
    }

    @Test
    void a_secret_named_in_an_address_is_given_to_that_service() {
        List<String> named = new ArrayList<>();
        services()
                .forEach(
                        (name, service) ->
                                map(map(service).get("environment"))
                                        .forEach(
                                                (variable, value) ->
                                                        PLACE.matcher(String.valueOf(value))
                                                                .results()
                                                                .map(found -> found.group(1))
                                                                .filter(
                                                                        secret ->
                                                                                variable.endsWith(
                                                                                        "_URI"))
                                                                .forEach(
                                                                        secret -> {
                                                                            named.add(secret);
                                                                            assertThat(
                                                                                            names(
                                                                                                    map(service)
                                                                                                            .get(
                                                                                                                    "secrets")))
                                                                                    .as(name)
                                                                                    .contains(
                                                                                            secret);
                                                                        })));
        assertThat(named)
                .containsExactlyInAnyOrder(
                        "mongo_ledger",
                        "mongo_service",
                        "mongo_reader",
                        "mongo_query",
                        "mongo_edge");
    }

    @Test
    void secrets_take_their_places_in_addresses(@TempDir Path secrets) throws Exception {
        Files.writeString(secrets.resolve("mongo_edge"), "abc");
        Tool tool =
                new Tool(
                                List.of(
                                        "sh",
                                        FOLDER.resolve("with-secrets.sh").toString(),
                                        "sh",
                                        "-c",
                                        "echo $ZELIAN_SESSION_URI"),
                                Duration.ofSeconds(20))
                        .with("SECRETS", secrets.toString())
                        .with("ZELIAN_SESSION_URI", "mongodb://edge:{mongo_edge}@a,b/?x=1&y=2");
        assertThat(tool.run().output().strip()).isEqualTo("mongodb://edge:abc@a,b/?x=1&y=2");
    }

    @Test
    void images_are_pinned_to_a_version_and_no_password_stands_in_the_file() throws IOException {
        for (Object service : services().values()) {
            Object image = map(service).get("image");
            if (image != null) {
                assertThat(image.toString()).matches("[a-z/]+:[0-9][0-9.]*");
            }
        }
        assertThat(Files.readString(FOLDER.resolve("compose.yaml")))
                .doesNotContainPattern("PASSWORD: +[a-z0-9]{3,}");
    }

    @Test
    void docker_itself_accepts_the_file_where_there_is_one() throws Exception {
        List<String> compose = List.of("docker", "compose");
        assumeTrue(hasDocker(compose), "no docker compose on this machine");
        List<String> words = new ArrayList<>(compose);
        words.addAll(List.of("-f", FOLDER.resolve("compose.yaml").toString(), "config", "--quiet"));
        Tool.Outcome outcome =
                new Tool(words, Duration.ofSeconds(60))
                        .with("ZELIAN_HOST", "registry.example")
                        .run();
        assertThat(outcome.code()).as(outcome.output()).isZero();
    }

    private static boolean hasDocker(List<String> compose) throws InterruptedException {
        List<String> words = new ArrayList<>(compose);
        words.add("version");
        try {
            return new Tool(words, Duration.ofSeconds(20)).run().succeeded();
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
