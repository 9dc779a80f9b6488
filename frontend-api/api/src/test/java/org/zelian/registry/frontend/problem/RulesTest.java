package org.zelian.registry.frontend.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.contract.rectification.RectificationPhase;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever can be refused by name has a sentence, and no sentence is for nothing. */
class RulesTest {

    private static final Path ROOT = Path.of("../..");

    /** A name of several words in quotes, or a rule's class that refuses by itself. */
    private static final Pattern NAME =
            Pattern.compile(
                    "\"([A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]*)\"|Refused\\.by\\(\\s*(\\w+)\\.class");

    /** Names of several words that are no rules: policies, and what is in others' files. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "When\\w+Then\\w+|ContentType|PartName|TargetMode|EncryptedPackage|WordDocument");

    private static final List<Class<? extends Enum<?>>> CODES =
            List.of(
                    SecurityProtectionLevel.class,
                    InfringedObject.class,
                    DegreeOfInfringement.class,
                    GradingMatrix.class,
                    GradingPhase.class,
                    ReportTemplate.class,
                    Expert.Field.class,
                    FilingPhase.class,
                    FormEdition.class,
                    Material.Kind.class,
                    ScenarioSheet.CloudRole.class,
                    ScenarioSheet.ServiceModel.class,
                    ScenarioSheet.DeploymentModel.class,
                    UnitSheet.Affiliation.class,
                    UnitSheet.BodyKind.class,
                    DataSheet.Grade.class,
                    DataSheet.Personal.class,
                    DataSheet.Source.class,
                    DataSheet.Exchange.class,
                    DataSheet.Cloud.class,
                    DataSheet.Room.class,
                    DataSheet.Place.class,
                    Technology.class,
                    EvaluationPhase.class,
                    Conclusion.class,
                    ConclusionScheme.class,
                    InspectionKind.class);

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() throws IOException {
        Set<String> sentences =
                texts().stringPropertyNames().stream()
                        .filter(key -> key.indexOf('.') < 0)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).containsExactlyElementsOf(rules());
    }

    @Test
    void every_clause_is_that_of_a_rule_with_a_sentence() throws IOException {
        Properties texts = texts();
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".source"))
                .allMatch(key -> texts.containsKey(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void every_sentence_says_something_in_chinese_and_ends() throws IOException {
        Properties texts = texts();
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.indexOf('.') < 0)
                .allMatch(key -> texts.getProperty(key).matches(".*\\p{IsHan}.*[。]"));
    }

    @Test
    void a_code_among_the_arguments_and_each_of_several_is_told_as_a_word() {
        Sentences sentences = new Sentences();
        assertThat(sentences.sentence("RolesFitTheirUnit", List.of("AUDITOR", "PRIMARY_SCHOOL")))
                .startsWith("审计员不能设在小学。");
        assertThat(
                        sentences.sentence(
                                "RolesFitTheirUnit", List.of("AUDITOR,CITY_ADMIN", "甲,AUDITOR")))
                .startsWith("审计员、市级管理员不能设在甲,AUDITOR。");
    }

    @Test
    void every_code_of_gradings_filings_and_evaluations_has_a_word() throws IOException {
        Properties texts = texts();
        assertThat(CODES.stream().flatMap(code -> Arrays.stream(code.getEnumConstants())))
                .allMatch(constant -> texts.containsKey("word." + constant.name()));
    }

    /** Some phases are called otherwise in other regions, so that these have their full names. */
    @Test
    void every_phase_of_a_rectification_has_a_word_of_its_own() throws IOException {
        Properties texts = texts();
        assertThat(RectificationPhase.values())
                .allMatch(phase -> texts.containsKey("word.RectificationPhase." + phase));
        assertThat(
                        new Sentences()
                                .sentence(
                                        "RectificationsTakeTheirStepsInOrder",
                                        List.of("RectificationPhase.SUBMITTED")))
                .startsWith("整改现处于“已提交（待核查）”，");
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources" + Sentences.FILE))) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String side : List.of("registry-service", "registry-query", "frontend-api")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(side))) {
                files.filter(RulesTest::isMainSource).forEach(file -> rules.addAll(named(file)));
            }
        }
        return rules;
    }

    private static boolean isMainSource(Path file) {
        return file.toString().contains("src/main/java") && file.toString().endsWith(".java");
    }

    private static Set<String> named(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String code =
                    lines.filter(line -> !line.contains("@SuppressWarnings"))
                            .collect(Collectors.joining("\n"));
            return NAME.matcher(code)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(name -> !OTHER.matcher(name).matches())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
