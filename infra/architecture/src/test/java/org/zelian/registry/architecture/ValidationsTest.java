package org.zelian.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules and the tests that break them. */
class ValidationsTest {

    private static final Path TABLE = Path.of("infra/docs/validations.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))#(\\w+)`");
    private static final Pattern RULE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern CHECK = Pattern.compile("static .*\\bcheck\\(");
    private static final Path DOMAIN = Path.of("registry-service", "domain", "src");

    private final Map<String, String> sources =
            Repository.files(".java").stream()
                    .collect(
                            Collectors.toMap(
                                    ValidationsTest::name, Repository::read, String::concat));

    @Test
    void every_test_of_the_table_exists() {
        String table = Repository.read(Repository.root().resolve(TABLE));
        List<String> missing = new ArrayList<>();
        Matcher tests = TEST.matcher(table);
        int found = 0;
        while (tests.find()) {
            found++;
            if (!sources.getOrDefault(tests.group(1), "")
                    .contains("void " + tests.group(2) + "(")) {
                missing.add(tests.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(30);
    }

    @Test
    void every_rule_of_the_table_exists() {
        String table = Repository.read(Repository.root().resolve(TABLE));
        assertThat(RULE.matcher(table).results().map(rule -> rule.group(1)))
                .allMatch(sources::containsKey);
    }

    /** A rule without an example that breaks it is a sentence nobody has tried. */
    @Test
    void every_rule_of_the_domain_stands_in_a_test() {
        String tests =
                Repository.files(".java").stream()
                        .filter(file -> file.toString().contains("/src/test/"))
                        .map(Repository::read)
                        .collect(Collectors.joining());
        List<String> rules =
                Repository.files(".java").stream()
                        .filter(file -> file.startsWith(Repository.root().resolve(DOMAIN)))
                        .filter(file -> file.toString().contains("/src/main/"))
                        .filter(file -> CHECK.matcher(Repository.read(file)).find())
                        .map(ValidationsTest::name)
                        .toList();
        assertThat(rules).hasSizeGreaterThan(80);
        assertThat(rules)
                .allMatch(rule -> Pattern.compile("\\b" + rule + "\\b").matcher(tests).find());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
