package org.zelian.registry.frontend.input;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.InvalidValue;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of a request, judged. */
public final class Headers {

    public static final String ACTING = "X-Acting-Appointment";
    public static final String KEY = "Idempotency-Key";
    public static final String MATCH = "If-Match";

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern UNIQUE =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Headers() {}

    /** 以何职务, where the sender chose. */
    public static @Nullable AppointmentId actingAppointment(NativeWebRequest request) {
        String said = request.getHeader(ACTING);
        try {
            return said == null || said.isEmpty() ? null : new AppointmentId(said);
        } catch (InvalidValue e) {
            throw BadInput.at(new Place.Header(ACTING), e);
        }
    }

    /** The key of a write. */
    public static UUID key(NativeWebRequest request) {
        String said = request.getHeader(KEY);
        if (said == null || said.isEmpty()) {
            throw BadInput.at(new Place.Header(KEY), "IdempotencyKeyIsGiven");
        }
        if (!UNIQUE.matcher(said).matches()) {
            throw BadInput.at(new Place.Header(KEY), "IdempotencyKeyIsAUuid");
        }
        return UUID.fromString(said);
    }

    /** The version that was seen: one strong ETag. 428 when it is needed and absent. */
    public static @Nullable Long versionSeen(NativeWebRequest request, boolean required) {
        String said = request.getHeader(MATCH);
        if (said == null || said.isEmpty()) {
            if (required) {
                throw BadInput.at(
                        HttpStatus.PRECONDITION_REQUIRED,
                        new Place.Header(MATCH),
                        "VersionSeenIsGiven");
            }
            return null;
        }
        Matcher version = VERSION.matcher(said);
        if (!version.matches()) {
            throw BadInput.at(new Place.Header(MATCH), "VersionSeenIsWellFormed");
        }
        return Long.valueOf(version.group(1));
    }
}
