package org.zelian.registry.frontend.upstream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.UnreadableValue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One of the two applications behind the edge: JSON in, JSON out, and files. */
public final class Upstream {

    private static final String ACTING = "X-Acting-Appointment";
    private static final String KEY = "Idempotency-Key";

    private final RestClient client;
    private final RegistryJson json;

    public Upstream(RestClient client, RegistryJson json) {
        this.client = client;
        this.json = json;
    }

    /**
     * What the application answers to a document that may be sent twice.
     *
     * @throws UpstreamRefused if it says no
     * @throws UpstreamAway if it cannot be reached or understood
     */
    public byte[] post(String path, byte[] body) {
        return twice(path, body, Map.of());
    }

    /** What the application shows under a path, to somebody who acts under an appointment. */
    public byte[] get(String path, @Nullable AppointmentId acting) {
        return reached(HttpMethod.GET, path, new byte[0], headers(acting));
    }

    /** What the application hands over once; under the same key the same again. */
    public byte[] take(String path, UUID key, @Nullable AppointmentId acting) {
        Map<String, String> headers = new HashMap<>(headers(acting));
        headers.put(KEY, key.toString());
        return twice(path, new byte[0], headers);
    }

    private static Map<String, String> headers(@Nullable AppointmentId acting) {
        return acting == null ? Map.of() : Map.of(ACTING, acting.value());
    }

    private byte[] twice(String path, byte[] body, Map<String, String> headers) {
        try {
            return once(HttpMethod.POST, path, body, headers);
        } catch (ResourceAccessException e) {
            if (unanswered(e)) {
                throw new UpstreamAway(path, e);
            }
            // A connection that was kept open may be closed under us.
            return reached(HttpMethod.POST, path, body, headers);
        }
    }

    /** What is done with a file that comes in. */
    @FunctionalInterface
    public interface Passing {
        void pass(HttpHeaders about, InputStream bytes) throws IOException;
    }

    /** What the application answers to bytes that are passed on as they come; never sent twice. */
    public byte[] send(String path, Map<String, String> headers, InputStream bytes) {
        try {
            return client.post()
                    .uri(path)
                    .accept(MediaType.APPLICATION_JSON)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .headers(all -> headers.forEach(all::set))
                    .body(bytes::transferTo)
                    .exchangeForRequiredValue((sent, response) -> read(path, response));
        } catch (ResourceAccessException e) {
            throw new UpstreamAway(path, e);
        }
    }

    /**
     * The same, of no bytes at all. An empty stream may end before the JDK's client is ready for
     * it, which then fails.
     */
    public byte[] sendNothing(String path, Map<String, String> headers) {
        try {
            return client.post()
                    .uri(path)
                    .accept(MediaType.APPLICATION_JSON)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .headers(all -> headers.forEach(all::set))
                    .exchangeForRequiredValue((sent, response) -> read(path, response));
        } catch (ResourceAccessException e) {
            throw new UpstreamAway(path, e);
        }
    }

    /**
     * Passes on the file that the application shows, while it comes in.
     *
     * @param path with a place for each parameter, {@code on={on}}
     */
    public void pass(
            String path,
            Map<String, ?> parameters,
            @Nullable AppointmentId acting,
            Passing passing) {
        try {
            client.get()
                    .uri(path, parameters)
                    .headers(all -> headers(acting).forEach(all::set))
                    .exchange(
                            (sent, response) -> {
                                if (!response.getStatusCode().is2xxSuccessful()) {
                                    return read(path, response);
                                }
                                passing.pass(response.getHeaders(), response.getBody());
                                return null;
                            });
        } catch (ResourceAccessException e) {
            throw new UpstreamAway(path, e);
        }
    }

    private static boolean unanswered(ResourceAccessException e) {
        return e.getCause() instanceof HttpTimeoutException
                || e.getCause() instanceof ConnectException;
    }

    private byte[] reached(
            HttpMethod method, String path, byte[] body, Map<String, String> headers) {
        try {
            return once(method, path, body, headers);
        } catch (ResourceAccessException e) {
            throw new UpstreamAway(path, e);
        }
    }

    private byte[] once(HttpMethod method, String path, byte[] body, Map<String, String> headers) {
        RestClient.RequestBodySpec request =
                client.method(method).uri(path).accept(MediaType.APPLICATION_JSON);
        headers.forEach(request::header);
        if (body.length > 0) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchangeForRequiredValue((sent, response) -> read(path, response));
    }

    private byte[] read(String path, ClientHttpResponse response) throws IOException {
        byte[] answer = response.getBody().readAllBytes();
        HttpStatusCode status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return answer;
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            throw new LoginIsOver();
        }
        throw new UpstreamRefused(
                refusal(path, status, answer),
                response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
    }

    private Refusal refusal(String path, HttpStatusCode status, byte[] answer) {
        try {
            Refusal refusal = json.read(Refusal.class, answer);
            if (refusal.status() == status.value()) {
                return refusal;
            }
        } catch (UnreadableValue e) {
            throw new UpstreamAway(path + " answers " + status, e);
        }
        throw new UpstreamAway(path + " answers " + status);
    }
}
