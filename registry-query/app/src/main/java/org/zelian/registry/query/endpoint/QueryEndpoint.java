package org.zelian.registry.query.endpoint;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Moments;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.catalogue.QueryCatalogue;

/** Name → record → moment → asker → answer. */
@RestController
public class QueryEndpoint {

    private final RegistryJson json;
    private final Moments moments;
    private final Askers askers;
    private final Answers answers;

    public QueryEndpoint(RegistryJson json, Moments moments, Askers askers, Answers answers) {
        this.json = json;
        this.moments = moments;
        this.askers = askers;
        this.answers = answers;
    }

    /** Answers a {@link Question} with an {@link Answer}, or with a {@link Problem}. */
    @PostMapping(
            path = "/queries",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public byte[] ask(@RequestBody byte[] body, @AuthenticationPrincipal Jwt token)
            throws InterruptedException {
        Question question = json.read(Question.class, body);
        Object query = json.read(query(question.name()), question.query());
        Moment asked = question.moment() == null ? Moment.now() : question.moment();
        Snapshot moment = moments.resolve(asked);
        Snapshot now = isNow(asked) ? moment : moments.resolve(Moment.now());
        Asked circumstances = askers.asked(account(token), question.appointment(), moment, now);
        return json.write(
                new Answer<>(moment.position(), moment.on(), answers.answer(query, circumstances)));
    }

    /** Then the present is the very snapshot asked about, however quickly entries come in. */
    private static boolean isNow(Moment asked) {
        return asked.on() == null && asked.asOf() == null && asked.snapshot() == null;
    }

    private static Class<?> query(String name) {
        Class<?> query = QueryCatalogue.query(name);
        if (query == null) {
            throw new Unanswered(400, "QueryIsKnown", name);
        }
        return query;
    }

    private static String account(Jwt token) {
        String account = token.getClaimAsString("preferred_username");
        if (account == null) {
            throw new Unanswered(403, "TheAskerIsAPerson", "");
        }
        return account;
    }
}
