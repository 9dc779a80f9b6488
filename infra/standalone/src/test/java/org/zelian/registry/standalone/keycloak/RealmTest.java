package org.zelian.registry.standalone.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class RealmTest {
    private static final Path FILE = Path.of("../keycloak/zelian-realm.json");
    private static final Map<String, String> VALUES =
            Map.of(
                    "ZELIAN_PUBLIC_URL",
                    "http://here",
                    "ZELIAN_FRONTEND_SECRET",
                    "f",
                    "ZELIAN_ACCOUNTS_SECRET",
                    "a");

    private static Realm realm(Map<String, String> values, boolean demo) throws IOException {
        return Realm.read(FILE, values, demo);
    }

    @Test
    void every_placeholder_of_ours_is_filled_and_no_secret_stands_in_the_file() throws IOException {
        Document frontend = realm(VALUES, false).clients().getFirst();
        assertThat(frontend.getString("secret")).isEqualTo("f");
        assertThat(frontend.getList("redirectUris", String.class))
                .containsExactly("http://here/login/oauth2/code/*");
        assertThat(Files.readString(FILE).lines().filter(line -> line.contains("\"secret\"")))
                .allMatch(line -> line.contains("${ZELIAN_"));
    }

    @Test
    void only_a_demo_gives_tokens_for_passwords() throws IOException {
        assertThat(names(realm(VALUES, false).clients())).doesNotContain(Realm.DEMO_CLIENT);
        assertThat(names(realm(VALUES, true).clients())).contains(Realm.DEMO_CLIENT);
        assertThat(realm(VALUES, false).clients())
                .allMatch(client -> !client.getBoolean("directAccessGrantsEnabled"));
    }

    @Test
    void the_fingerprint_changes_with_the_address_and_the_kind_of_registry() throws IOException {
        Map<String, String> elsewhere = new HashMap<>(VALUES);
        elsewhere.put("ZELIAN_PUBLIC_URL", "http://there");
        assertThat(realm(VALUES, false).fingerprint())
                .isEqualTo(realm(VALUES, false).fingerprint())
                .isNotEqualTo(realm(VALUES, true).fingerprint())
                .isNotEqualTo(realm(elsewhere, false).fingerprint());
    }

    @Test
    void the_file_names_no_client_scopes_because_an_empty_list_would_take_away_the_built_in_ones()
            throws IOException {
        assertThat(realm(VALUES, false).settings()).doesNotContainKey("clientScopes");
    }

    private static List<String> names(List<Document> clients) {
        return clients.stream().map(client -> client.getString("clientId")).toList();
    }
}
