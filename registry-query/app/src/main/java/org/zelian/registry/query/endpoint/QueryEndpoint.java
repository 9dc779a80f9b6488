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
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.catalogue.QueryCatalogue;

/** Name → record → moment → asker → answer. */
@RestController
public class QueryEndpoint {

    private final RegistryJson json;
    private final Circumstances circumstances;
    private final Answers answers;

    public QueryEndpoint(RegistryJson json, Circumstances circumstances, Answers answers) {
        this.json = json;
        this.circumstances = circumstances;
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
        Moment moment = question.moment() == null ? Moment.now() : question.moment();
        Asked asked = circumstances.asked(moment, question.appointment(), token);
        return json.write(
                new Answer<>(
                        asked.moment().position(),
                        asked.moment().on(),
                        answers.answer(query, asked)));
    }

    private static Class<?> query(String name) {
        Class<?> query = QueryCatalogue.query(name);
        if (query == null) {
            throw new Unanswered(400, "QueryIsKnown", name);
        }
        return query;
    }
}
