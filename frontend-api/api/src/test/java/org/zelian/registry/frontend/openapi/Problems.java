package org.zelian.registry.frontend.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import java.util.Map;

/** The problems an operation may answer, described once. */
final class Problems {

    private static final Map<String, String> MEANINGS =
            Map.ofEntries(
                    Map.entry("400", "the request is malformed"),
                    Map.entry("401", "sign in first"),
                    Map.entry("403", "the role may not do this"),
                    Map.entry("404", "there is no such thing in the asker's scope"),
                    Map.entry("409", "a rule of the registry refuses it"),
                    Map.entry("410", "its key was destroyed; it cannot be read any more"),
                    Map.entry("412", "it was changed meanwhile; both versions are named"),
                    Map.entry("413", "the body is too large"),
                    Map.entry("415", "the body is of a kind that is not taken"),
                    Map.entry("422", "the key was used for something else"),
                    Map.entry("428", "If-Match is missing"),
                    Map.entry("429", "too many at a time; later there is room again"),
                    Map.entry("503", "not possible for the moment; see Retry-After"));

    private Problems() {}

    static ApiResponse reference(String status) {
        return new ApiResponse().$ref("#/components/responses/Problem" + status);
    }

    static void describe(Components components) {
        MEANINGS.forEach(
                (status, words) -> components.addResponses("Problem" + status, problem(words)));
    }

    private static ApiResponse problem(String words) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(words)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(schema)));
    }
}
