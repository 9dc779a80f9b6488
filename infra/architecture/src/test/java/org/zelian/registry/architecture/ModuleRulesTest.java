package org.zelian.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** The rules hold for the product, and each reports the class that breaks it on purpose. */
class ModuleRulesTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.zelian.registry");

    private static final JavaClasses CANARIES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                    .importPackages("org.zelian.registry");

    @Test
    void the_product_is_there_to_be_looked_at() {
        assertThat(PRODUCT.size()).isGreaterThan(200);
    }

    @TestFactory
    Stream<DynamicTest> the_product_keeps_every_rule() {
        return ModuleRules.all().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_reports_its_canary() {
        return ModuleRules.all().entrySet().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertThat(
                                                                rule.getValue()
                                                                        .evaluate(CANARIES)
                                                                        .hasViolation())
                                                        .isTrue()));
    }
}
