package org.zelian.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** One formatter for all Java; {@code infra/registry format} mends what this finds. */
class FormattingTest {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void every_java_file_is_formatted() {
        List<Path> crooked =
                Repository.files(".java").stream().filter(FormattingTest::isCrooked).toList();
        assertThat(crooked).as("run: infra/registry format").isEmpty();
    }

    private static boolean isCrooked(Path file) {
        String text = Repository.read(file);
        try {
            return !FORMATTER.formatSourceAndFixImports(text).equals(text);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be parsed", e);
        }
    }
}
