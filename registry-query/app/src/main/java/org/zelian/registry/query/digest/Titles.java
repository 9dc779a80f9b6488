package org.zelian.registry.query.digest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What rules are called in a letter, as on the pages: {@code titles.zh-CN.properties}. */
public final class Titles {

    private static final Properties WORDS = read();

    private Titles() {}

    /**
     * @param rule {@code F02}; one that the file lacks is called by its id
     */
    public static String of(String rule) {
        return WORDS.getProperty(rule, rule);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Titles.class.getResourceAsStream("titles.zh-CN.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
