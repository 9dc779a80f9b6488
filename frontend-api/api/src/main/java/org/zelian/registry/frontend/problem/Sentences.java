package org.zelian.registry.frontend.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What each rule says to people, in {@code rules.zh-CN.properties}: {@code Rule} a sentence with
 * what to do, {@code Rule.source} the clause it comes from, {@code title.<status>} the heading,
 * {@code word.<WORD>} what a code among the arguments is called.
 */
@Component
public final class Sentences {

    static final String FILE = "/rules.zh-CN.properties";

    private static final String UNEXPLAINED = "RuleIsExplained";

    private final Properties texts = read();

    /** The rule's sentence, its arguments in their places. */
    public String sentence(String rule, List<String> arguments) {
        String sentence = texts.getProperty(rule);
        if (sentence == null) {
            return sentence(UNEXPLAINED, List.of(rule));
        }
        for (int i = 0; i < arguments.size(); i++) {
            sentence = sentence.replace("{" + i + "}", word(arguments.get(i)));
        }
        return sentence;
    }

    /** The clause a rule comes from, where there is one. */
    @Nullable String source(String rule) {
        return texts.getProperty(rule + ".source");
    }

    String title(int status) {
        return texts.getProperty("title." + status, texts.getProperty("title.500", ""));
    }

    /** A code's word, or the words of several codes separated by commas; anything else as it is. */
    private String word(String argument) {
        List<String> codes = List.of(argument.split(",", -1));
        return codes.stream().allMatch(code -> texts.containsKey("word." + code))
                ? codes.stream()
                        .map(code -> texts.getProperty("word." + code, code))
                        .collect(Collectors.joining("、"))
                : argument;
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream(FILE);
                Reader reader =
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
