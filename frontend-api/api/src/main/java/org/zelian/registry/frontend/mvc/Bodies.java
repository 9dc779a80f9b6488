package org.zelian.registry.frontend.mvc;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.json.RegistryJson;

import java.io.IOException;
import java.util.List;

/** Bodies in and out, in the registry's own JSON: what comes in is judged field by field. */
public final class Bodies implements HttpMessageConverter<Object> {

    /** Bytes of a body at most; the largest form there is needs a good half of it. */
    public static final int MOST = 256 * 1024;

    private static final String OURS = "org.zelian.registry.";

    private final RegistryJson json;

    public Bodies(RegistryJson json) {
        this.json = json;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return type.isRecord()
                && type.getName().startsWith(OURS)
                && (media == null || MediaType.APPLICATION_JSON.includes(media));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return (type.isRecord() || type == Relayed.class) && type.getName().startsWith(OURS);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Override
    public Object read(Class<? extends Object> type, HttpInputMessage message) throws IOException {
        byte[] body = message.getBody().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw BadInput.at(
                    HttpStatus.CONTENT_TOO_LARGE,
                    new Place.Body(""),
                    "BodyIsWithinItsLimit",
                    MOST / 1024);
        }
        Object read = json.read(type, body);
        TextLimits.check(read);
        return read;
    }

    @Override
    public void write(Object answer, @Nullable MediaType media, HttpOutputMessage message)
            throws IOException {
        byte[] bytes = answer instanceof Relayed<?> relayed ? relayed.json() : json.write(answer);
        message.getHeaders().setContentType(media == null ? MediaType.APPLICATION_JSON : media);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
