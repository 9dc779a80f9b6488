package org.zelian.registry.standalone.keycloak;

import org.bson.Document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Brings a realm that exists to what the realm file says: its settings, its clients, their mappers.
 * Accounts are not touched. Keycloak itself imports the file only while there is no such realm.
 */
public record RealmMigration(AdminApi api, Realm realm) {

    /** Repeating it changes nothing. */
    public void apply() throws IOException, InterruptedException {
        String name = realm.settings().getString("realm");
        api.put(name, realm.settings());
        List<Document> existing = api.list(name + "/clients?max=200");
        for (Document wanted : realm.clients()) {
            Optional<Document> known =
                    existing.stream()
                            .filter(
                                    client ->
                                            client.getString("clientId")
                                                    .equals(wanted.getString("clientId")))
                            .findFirst();
            if (known.isPresent()) {
                Document merged = new Document(known.get());
                merged.putAll(wanted);
                api.put(name + "/clients/" + known.get().getString("id"), merged);
            } else {
                api.post(name + "/clients", wanted);
            }
        }
    }
}
