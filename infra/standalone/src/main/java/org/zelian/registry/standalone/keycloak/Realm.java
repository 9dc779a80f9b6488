package org.zelian.registry.standalone.keycloak;

import org.bson.Document;
import org.zelian.registry.standalone.machine.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The realm as the realm file describes it, with its placeholders filled.
 *
 * @param values of the placeholders, which are variables of Keycloak's environment at the first
 *     import
 * @param demo whether the client that gives tokens for a password exists
 */
public record Realm(String template, Map<String, String> values, boolean demo) {
    /** Client that exchanges a demo account's password for a token. */
    public static final String DEMO_CLIENT = "registry-demo-token";

    private static final List<String> NOT_SETTINGS = List.of("clients", "users", "components");

    public static Realm read(Path file, Map<String, String> values, boolean demo)
            throws IOException {
        return new Realm(Files.readString(file), values, demo);
    }

    private Document filled() {
        String text = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return Json.object(text);
    }

    /** Settings of the realm itself, without what has addresses of its own. */
    Document settings() {
        Document settings = filled();
        NOT_SETTINGS.forEach(settings::remove);
        return settings;
    }

    List<Document> clients() {
        List<Document> clients = filled().getList("clients", Document.class);
        return demo
                ? Stream.concat(clients.stream(), Stream.of(demoClient(clients))).toList()
                : clients;
    }

    /** The audiences are those of the browsers' client. */
    private static Document demoClient(List<Document> clients) {
        return new Document("clientId", DEMO_CLIENT)
                .append("name", "演示令牌")
                .append("enabled", true)
                .append("protocol", "openid-connect")
                .append("publicClient", true)
                .append("standardFlowEnabled", false)
                .append("directAccessGrantsEnabled", true)
                .append("protocolMappers", clients.getFirst().get("protocolMappers"));
    }

    /** Changes whenever anything that a migration would write changes. */
    public String fingerprint() {
        return Sha256.of((demo + "\n" + filled().toJson()).getBytes(StandardCharsets.UTF_8));
    }
}
