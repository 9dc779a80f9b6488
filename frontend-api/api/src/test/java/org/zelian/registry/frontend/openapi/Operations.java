package org.zelian.registry.frontend.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.zelian.registry.frontend.evidence.Download;
import org.zelian.registry.frontend.evidence.Upload;
import org.zelian.registry.frontend.input.Headers;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Paging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What our own argument types read off a request, and what every operation may answer. */
final class Operations implements GlobalOperationCustomizer {

    private static final List<String> READS = List.of("400", "401", "403", "404", "503");
    private static final List<String> OPENINGS =
            List.of("400", "401", "403", "404", "409", "410", "503");
    private static final List<String> WRITES =
            List.of("400", "401", "403", "404", "409", "413", "415", "422", "503");
    private static final List<String> CHECKS =
            List.of("400", "401", "403", "404", "413", "415", "429", "503");
    private static final List<String> CHANGES =
            List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "503");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String room = handler.getBeanType().getPackageName();
        operation.setTags(List.of(room.substring(room.lastIndexOf('.') + 1)));
        List<Parameter> parameters =
                new ArrayList<>(
                        operation.getParameters() == null ? List.of() : operation.getParameters());
        Arrays.stream(handler.getMethodParameters())
                .forEach(parameter -> parameters.addAll(read(parameter)));
        operation.setParameters(parameters);
        files(operation, handler);
        operation.setResponses(responses(operation, handler));
        return operation;
    }

    private static List<Parameter> read(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type == Asking.class) {
            return List.of(
                    query("on", new StringSchema().format("date"), "the effective day; today"),
                    query(
                            "asOf",
                            new StringSchema(),
                            "what was known by then: a position, an instant or a day's end; now"),
                    query("atLeast", position(), "position the views must have reached"),
                    query("snapshot", position(), "position of an earlier page"),
                    acting());
        }
        if (type == Paging.class) {
            return List.of(
                    query("page", number(1, 100_000, 1), "from 1"),
                    query("size", number(1, 200, 20), "rows a page"),
                    query("sort", new StringSchema(), "a field of the list, - before it descends"));
        }
        return type == Sending.class ? sending(parameter) : List.of();
    }

    private static List<Parameter> sending(MethodParameter parameter) {
        List<Parameter> headers = new ArrayList<>();
        headers.add(
                header(
                        Headers.KEY,
                        new StringSchema().format("uuid"),
                        true,
                        "id of the command; the same key gets the same answer"));
        Versioned versioned = parameter.getParameterAnnotation(Versioned.class);
        if (versioned != null) {
            headers.add(
                    header(
                            Headers.MATCH,
                            new StringSchema().pattern("^\"\\d{1,18}\"$"),
                            versioned.required(),
                            "the version that was seen, as in ETag"));
        }
        headers.add(acting());
        return headers;
    }

    private static Parameter acting() {
        return header(
                Headers.ACTING,
                new Schema<>().$ref("#/components/schemas/AppointmentId"),
                false,
                "the appointment acted under, where several would do");
    }

    /** What goes in and comes out as bytes. */
    private static void files(Operation operation, HandlerMethod handler) {
        if (takes(handler, Upload.class)) {
            Schema<?> form = new ObjectSchema().addProperty("file", new BinarySchema());
            form.addRequiredItem("file");
            operation.setRequestBody(
                    new RequestBody()
                            .required(true)
                            .content(
                                    new Content()
                                            .addMediaType(
                                                    "multipart/form-data",
                                                    new MediaType().schema(form))));
        }
        if (takes(handler, Download.class)) {
            Objects.requireNonNull(operation.getResponses().get("200"))
                    .setContent(
                            new Content()
                                    .addMediaType(
                                            "application/octet-stream",
                                            new MediaType().schema(new BinarySchema())));
        }
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static List<String> problems(HandlerMethod handler) {
        if (takes(handler, Download.class)) {
            return OPENINGS;
        }
        boolean write = handler.hasMethodAnnotation(PostMapping.class);
        if (write && takes(handler, Upload.class) && returnsEntity(handler) && !file(handler)) {
            return CHECKS;
        }
        return !write ? READS : versioned(handler) ? CHANGES : WRITES;
    }

    private static ApiResponses responses(Operation operation, HandlerMethod handler) {
        boolean write = handler.hasMethodAnnotation(PostMapping.class);
        boolean entity = returnsEntity(handler);
        if (handler.hasMethodAnnotation(DeleteMapping.class)) {
            ApiResponses gone = new ApiResponses();
            gone.addApiResponse("204", new ApiResponse().description("done"));
            READS.forEach(status -> gone.addApiResponse(status, Problems.reference(status)));
            return gone;
        }
        ApiResponse good = Objects.requireNonNull(operation.getResponses().get("200"));
        good.setDescription(write ? "done" : "the answer");
        if (entity) {
            String header = file(handler) ? "Content-Disposition" : write ? "Location" : "ETag";
            good.addHeaderObject(header, new Header().schema(new StringSchema()));
        }
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(write && entity && !file(handler) ? "201" : "200", good);
        problems(handler)
                .forEach(status -> responses.addApiResponse(status, Problems.reference(status)));
        return responses;
    }

    private static boolean returnsEntity(HandlerMethod handler) {
        return handler.getMethod().getReturnType() == ResponseEntity.class;
    }

    private static boolean file(HandlerMethod handler) {
        return ResolvableType.forMethodReturnType(handler.getMethod()).resolveGeneric()
                == byte[].class;
    }

    private static boolean versioned(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(Versioned.class));
    }

    private static Schema<?> position() {
        return new IntegerSchema().format("int64").minimum(BigDecimal.ZERO);
    }

    private static Schema<?> number(long least, long most, int otherwise) {
        Schema<Number> number = new IntegerSchema().format("int32");
        number.setMinimum(BigDecimal.valueOf(least));
        number.setMaximum(BigDecimal.valueOf(most));
        number.setDefault(otherwise);
        return number;
    }

    private static Parameter query(String name, Schema<?> schema, String words) {
        return new Parameter().in("query").name(name).schema(schema).description(words);
    }

    private static Parameter header(String name, Schema<?> schema, boolean required, String words) {
        Parameter header =
                new Parameter().in("header").name(name).schema(schema).description(words);
        header.setRequired(required);
        return header;
    }
}
