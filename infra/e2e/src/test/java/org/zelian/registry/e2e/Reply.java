package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Objects;

/**
 * What came back.
 *
 * @param json the body, null where there is none
 */
record Reply(int status, @Nullable JsonNode json, HttpResponse<String> raw) {

    private static final JsonMapper JSON = new JsonMapper();

    static Reply of(HttpResponse<String> raw) {
        boolean isJson = raw.headers().firstValue("content-type").orElse("").contains("json");
        JsonNode body = isJson && !raw.body().isEmpty() ? JSON.readTree(raw.body()) : null;
        return new Reply(raw.statusCode(), body, raw);
    }

    /** The answer's body, of a read that went well. */
    JsonNode body() {
        return ok().get("body");
    }

    /** The whole answer, of a request that went well. */
    JsonNode ok() {
        assertThat(status).as(raw.body()).isBetween(200, 299);
        return present();
    }

    /** Ledger position that the answer names. */
    long position() {
        return ok().get("position").asLong();
    }

    /** Name of the rule that refused. */
    String rule() {
        return present().get("rule").asString();
    }

    /** The id at the end of {@code Location}. */
    String created() {
        ok();
        String location = raw.headers().firstValue("location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private JsonNode present() {
        assertThat(json).as("%s %s", status, raw.body()).isNotNull();
        return Objects.requireNonNull(json);
    }
}
