package org.zelian.registry.frontend.read;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.catalogue.QueryCatalogue;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.ToLongFunction;

/** Asks the query side. */
@Component
public final class Queries {

    private final Upstream query;
    private final RegistryJson json;

    Queries(Upstream query, RegistryJson json) {
        this.query = query;
        this.json = json;
    }

    /** The answer to a question. */
    public <A> Relayed<A> answer(Query<A> asked, Asking asking) {
        return new Relayed<>(ask(asked, asking));
    }

    /** The answer about one thing, with that thing's version as ETag. */
    public <A> ResponseEntity<Relayed<A>> detail(
            Query<A> asked, Asking asking, Class<A> type, ToLongFunction<A> version) {
        byte[] answer = ask(asked, asking);
        long seen = version.applyAsLong(body(answer, type));
        return ResponseEntity.ok().eTag("\"" + seen + "\"").body(new Relayed<>(answer));
    }

    /** What was asked for, read. */
    public <A> A body(Query<A> asked, Asking asking, Class<A> type) {
        return body(ask(asked, asking), type);
    }

    /** What was asked for, read, and the moment it holds for. */
    public <A> Answer<A> read(Query<A> asked, Asking asking, Class<A> type) {
        return read(ask(asked, asking), type);
    }

    /** A page of a listing, read, and the moment it holds for. */
    public <R> Answer<Page<R>> page(Query<Page<R>> asked, Asking asking, Class<R> row) {
        Type page = ResolvableType.forClassWithGenerics(Page.class, row).getType();
        Type expected =
                ResolvableType.forClassWithGenerics(Answer.class, ResolvableType.forType(page))
                        .getType();
        @SuppressWarnings("unchecked") // read by this very type
        Answer<Page<R>> read = (Answer<Page<R>>) json.read(expected, ask(asked, asking));
        return read;
    }

    /** What was asked for, a list, read. */
    public <R> List<R> list(Query<List<R>> asked, Asking asking, Class<R> row) {
        return listing(asked, asking, row).body();
    }

    /** What was asked for, a list, read, and the moment it holds for. */
    public <R> Answer<List<R>> listing(Query<List<R>> asked, Asking asking, Class<R> row) {
        Type list = ResolvableType.forClassWithGenerics(List.class, row).getType();
        Type expected =
                ResolvableType.forClassWithGenerics(Answer.class, ResolvableType.forType(list))
                        .getType();
        @SuppressWarnings("unchecked") // read by this very type
        Answer<List<R>> read = (Answer<List<R>>) json.read(expected, ask(asked, asking));
        return read;
    }

    private <A> A body(byte[] answer, Class<A> type) {
        return read(answer, type).body();
    }

    private <A> Answer<A> read(byte[] answer, Class<A> type) {
        Type expected = ResolvableType.forClassWithGenerics(Answer.class, type).getType();
        Answer<?> read = (Answer<?>) json.read(expected, answer);
        return new Answer<>(read.position(), read.on(), type.cast(read.body()));
    }

    private byte[] ask(Query<?> asked, Asking asking) {
        Question question =
                new Question(
                        QueryCatalogue.name(asked.getClass()),
                        asked,
                        asking.moment(),
                        asking.appointment());
        return query.post("/queries", json.write(question));
    }

    /** What is sent to {@code /queries}. */
    record Question(
            String name, Query<?> query, Moment moment, @Nullable AppointmentId appointment) {}
}
