package org.zelian.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documents that point somewhere point at something. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void every_relative_link_leads_to_a_file() {
        List<String> broken = new ArrayList<>();
        for (Path document : Repository.files(".md")) {
            Matcher links = LINK.matcher(Repository.read(document));
            while (links.find()) {
                if (!Files.exists(document.resolveSibling(links.group(1)))) {
                    broken.add(Repository.root().relativize(document) + " → " + links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_code_words_of_the_glossary_exist() {
        Set<String> words =
                Repository.files(".java").stream()
                        .map(Repository::read)
                        .flatMap(text -> Pattern.compile("\\w+").matcher(text).results())
                        .map(result -> result.group())
                        .collect(Collectors.toSet());
        Matcher glossary =
                CODE.matcher(Repository.read(Repository.root().resolve("infra/docs/glossary.md")));
        List<String> found = new ArrayList<>();
        while (glossary.find()) {
            found.add(glossary.group(1));
        }
        assertThat(found).hasSizeGreaterThan(20).allMatch(words::contains);
    }

    @Test
    void the_top_level_holds_what_it_should() throws Exception {
        try (var entries = Files.list(Repository.root())) {
            assertThat(
                            entries.map(entry -> entry.getFileName().toString())
                                    .filter(name -> !name.startsWith("."))
                                    .filter(name -> !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "pom.xml",
                            "README.md",
                            "LICENSE",
                            "registry-service",
                            "registry-query",
                            "frontend-api",
                            "infra");
        }
    }
}
