package org.zelian.registry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.RegistryEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The table "who may depend on whom", as rules by name. */
final class ModuleRules {

    private static final String ROOT = "org.zelian.registry.";
    private static final String CONTRACT = ROOT + "contract..";
    private static final String DOMAIN = ROOT + "domain..";
    private static final String JSON = ROOT + "json..";
    private static final String LEDGER = ROOT + "ledger..";
    private static final String SERVICE = ROOT + "service..";
    private static final String VIEWS = ROOT + "views..";
    private static final String QUERY = ROOT + "query..";
    private static final String FRONTEND = ROOT + "frontend..";

    private ModuleRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("contract is pure Java", knows(CONTRACT));
        rules.put("domain knows contract and Axon", knows(DOMAIN, CONTRACT, "org.axonframework.."));
        rules.put(
                "json knows contract, Jackson and ciphers",
                knows(
                        JSON,
                        CONTRACT,
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "javax.crypto.."));
        rules.put(
                "ledger knows Axon and the driver",
                knows(LEDGER, "org.axonframework..", "com.mongodb..", "org.bson..", "org.slf4j.."));
        rules.put("service knows no read side", shuns(SERVICE, VIEWS, QUERY, FRONTEND));
        rules.put("views know contract's values", knows(VIEWS, CONTRACT));
        rules.put(
                "views carry no commands or events",
                noClasses()
                        .that()
                        .resideInAPackage(VIEWS)
                        .should()
                        .dependOnClassesThat(
                                assignableTo(RegistryCommand.class)
                                        .or(assignableTo(RegistryEvent.class))));
        rules.put("query knows no write side", shuns(QUERY, DOMAIN, SERVICE, FRONTEND));
        rules.put(
                "query knows no commands",
                noClasses()
                        .that()
                        .resideInAPackage(QUERY)
                        .should()
                        .dependOnClassesThat(
                                assignableTo(RegistryCommand.class)
                                        .and(not(assignableTo(RegistryEvent.class)))));
        rules.put(
                "frontend knows neither side's insides",
                shuns(
                        FRONTEND,
                        DOMAIN,
                        LEDGER,
                        SERVICE,
                        QUERY,
                        "org.axonframework..",
                        "com.mongodb.client.."));
        rules.put(
                "the domain has no clock and no chance",
                noClasses()
                        .that()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID"));
        rules.put("wiring wires", wiring());
        rules.put("names say something", names());
        rules.put(
                "evolve refuses nothing",
                methods()
                        .that()
                        .haveName("evolve")
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .notDeclareThrowableOfType(Exception.class));
        rules.put(
                "no package cycles",
                SlicesRuleDefinition.slices().matching(ROOT + "(**)").should().beFreeOfCycles());
        return rules;
    }

    private static ArchRule knows(String module, String... others) {
        String[] allowed = new String[others.length + 3];
        allowed[0] = module;
        allowed[1] = "java..";
        allowed[2] = "org.jspecify..";
        System.arraycopy(others, 0, allowed, 3, others.length);
        return classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed)
                                .or(
                                        describe(
                                                "arrays and primitives",
                                                c -> c.isPrimitive() || c.isArray())));
    }

    private static ArchRule shuns(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static ArchRule wiring() {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.context.annotation.Configuration")
                .should()
                .haveSimpleNameEndingWith("Wiring");
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.[A-Za-z]*(Manager|Helper|Util|Utils|Impl|Abstract|Base|Common|DTO|Dto|VO|Info|Data)");
    }
}
