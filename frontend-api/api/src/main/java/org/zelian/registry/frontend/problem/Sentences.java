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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Properties texts = read();

    /** The rule's sentence, its arguments in their places. */
    public String sentence(String rule, List<String> arguments) {
        return sentence(rule, arguments, argument -> argument);
    }

    /**
     * The rule's sentence.
     *
     * @param named what an argument that is mentioned, and is no code, is called
     */
    String sentence(String rule, List<String> arguments, UnaryOperator<String> named) {
        String sentence = texts.getProperty(rule);
        if (sentence == null) {
            return sentence(UNEXPLAINED, List.of(rule));
        }
        return PLACE.matcher(sentence)
                .replaceAll(
                        place -> {
                            int at = Integer.parseInt(place.group(1));
                            String text =
                                    at < arguments.size()
                                            ? word(arguments.get(at), named)
                                            : place.group();
                            return Matcher.quoteReplacement(text);
                        });
    }

    /** The clause a rule comes from, where there is one. */
    @Nullable String source(String rule) {
        return texts.getProperty(rule + ".source");
    }

    String title(int status) {
        return texts.getProperty("title." + status, texts.getProperty("title.500", ""));
    }

    /**
     * A code's word, or those of several codes separated by commas; an id's name; else as it is.
     */
    private String word(String argument, UnaryOperator<String> named) {
        List<String> codes = List.of(argument.split(",", -1));
        return codes.stream().allMatch(code -> texts.containsKey("word." + code))
                ? codes.stream()
                        .map(code -> texts.getProperty("word." + code, code))
                        .collect(Collectors.joining("、"))
                : named.apply(argument);
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
