package org.zelian.registry.query.asking;

import org.zelian.registry.views.Query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The method that answers each query. */
public final class Answers {

    private final Map<Class<?>, BiFunction<Object, Asked, Object>> methods = new HashMap<>();

    public Answers(List<Answering> features) {
        features.forEach(feature -> feature.register(this));
    }

    /** Queries of this type are answered so. */
    public <A, Q extends Query<A>> void to(Class<Q> query, BiFunction<Q, Asked, A> method) {
        if (methods.put(query, (asked, how) -> method.apply(query.cast(asked), how)) != null) {
            throw new IllegalStateException("Two methods answer " + query.getName());
        }
    }

    /** The answer to a query's record. */
    public Object answer(Object query, Asked asked) {
        BiFunction<Object, Asked, Object> method = methods.get(query.getClass());
        if (method == null) {
            throw new IllegalStateException("Nothing answers " + query.getClass().getName());
        }
        return method.apply(query, asked);
    }

    /** The queries that are answered. */
    public Set<Class<?>> queries() {
        return Set.copyOf(methods.keySet());
    }
}
