package org.zelian.registry.frontend.problem;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What rules say where many were broken at once: each thing that they mention is asked for once.
 */
@Component
public final class ToldRefusals {

    private final Sentences sentences;
    private final MentionedNames names;

    ToldRefusals(Sentences sentences, MentionedNames names) {
        this.sentences = sentences;
        this.names = names;
    }

    /** Makes a sentence of a rule and its arguments, ids by the names that the asker sees. */
    public BiFunction<String, List<String>, String> sentences() {
        Map<String, String> known = new HashMap<>();
        return (rule, arguments) ->
                sentences.sentence(
                        rule, arguments, name -> known.computeIfAbsent(name, names::shown));
    }
}
