package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.RawJson;
import org.zelian.registry.query.endpoint.Problem;
import org.zelian.registry.query.endpoint.Question;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.catalogue.QueryCatalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody who asks over HTTP. */
public final class Asker {

    private static final RegistryJson JSON = RegistryJson.plain();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;
    private final Moment moment;
    private final @Nullable AppointmentId appointment;

    private Asker(String token, Moment moment, @Nullable AppointmentId appointment) {
        this.token = token;
        this.moment = moment;
        this.appointment = appointment;
    }

    static Asker of(String account, long atLeast) {
        return of(account, "registry-query", atLeast);
    }

    static Asker of(String account, String audience, long atLeast) {
        return new Asker(
                Running.once().issuer.token(account, audience),
                new Moment(null, null, atLeast, null),
                null);
    }

    /** The same, about another moment. */
    public Asker at(Moment other) {
        return new Asker(
                token,
                new Moment(other.on(), other.asOf(), moment.atLeast(), other.snapshot()),
                appointment);
    }

    /** The same, by one of their posts. */
    public Asker by(AppointmentId chosen) {
        return new Asker(token, moment, chosen);
    }

    /** The answer's body. */
    public <A> A ask(Query<A> query) {
        return answer(query).body();
    }

    /** The whole answer; fails on a refusal. */
    public <A> Answer<A> answer(Query<A> query) {
        HttpResponse<byte[]> response = send(query);
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    response.statusCode()
                            + " "
                            + new String(response.body(), StandardCharsets.UTF_8));
        }
        return read(query, response.body());
    }

    @SuppressWarnings("unchecked") // the type that is read is the query's own
    private static <A> Answer<A> read(Query<A> query, byte[] body) {
        ParameterizedType family = (ParameterizedType) query.getClass().getGenericInterfaces()[0];
        ResolvableType shape = ResolvableType.forType(family.getActualTypeArguments()[0]);
        return (Answer<A>)
                JSON.read(ResolvableType.forClassWithGenerics(Answer.class, shape).getType(), body);
    }

    /** The refusal; fails on an answer. */
    public Problem refusal(Query<?> query) {
        HttpResponse<byte[]> response = send(query);
        if (response.statusCode() == 200) {
            throw new AssertionError(
                    "Answered: " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.read(Problem.class, response.body());
    }

    private HttpResponse<byte[]> send(Query<?> query) {
        String name = QueryCatalogue.name(query.getClass());
        RawJson record = new RawJson(new String(JSON.write(query), StandardCharsets.UTF_8), "");
        return post(JSON.write(new Question(name, record, moment, appointment)));
    }

    /** Any bytes at all. */
    public HttpResponse<byte[]> post(byte[] body) {
        return post("/queries", body);
    }

    /** Any bytes at all, to another path. */
    public HttpResponse<byte[]> post(String path, byte[] body) {
        return send(
                HttpRequest.newBuilder(address(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build());
    }

    /** What stands at a path, whatever it is. */
    public HttpResponse<byte[]> fetch(String path) {
        return send(
                HttpRequest.newBuilder(address(path))
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    /** A page that asks for no token. */
    static String get(String path) {
        return new String(
                send(HttpRequest.newBuilder(address(path)).build()).body(), StandardCharsets.UTF_8);
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + Running.once().port() + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
