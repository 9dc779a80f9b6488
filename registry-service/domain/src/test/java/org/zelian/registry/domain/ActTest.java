package org.zelian.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What holds of every act, whatever it is about. */
class ActTest {

    private static final Map<String, BiConsumer<Act, Basis>> KINDS =
            Map.of(
                    "about the past", Act::isAboutThePast,
                    "ahead", Act::mayLieAhead,
                    "correction", Act::isACorrection,
                    "correction ahead", Act::isACorrectionThatMayLieAhead);

    private static Act act(LocalDate effective) {
        return new Act("person-0000000A", null, TODAY, effective, null);
    }

    private static Basis issued(LocalDate day) {
        return new Basis(new OfficialDocument("示教人〔2026〕3号", "示例市教育局", day), because().reason());
    }

    @TestFactory
    Stream<DynamicTest> a_paper_is_not_issued_tomorrow() {
        return KINDS.entrySet().stream()
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        kind.getKey(),
                                        () ->
                                                assertThat(refusal(kind.getValue(), TOMORROW))
                                                        .hasMessage(
                                                                Refused.by(
                                                                                PapersAreNotIssuedAhead
                                                                                        .class,
                                                                                TOMORROW,
                                                                                TODAY)
                                                                        .getMessage())));
    }

    @TestFactory
    Stream<DynamicTest> a_paper_of_today_will_do() {
        return KINDS.entrySet().stream()
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        kind.getKey(),
                                        () ->
                                                assertThat(refusal(kind.getValue(), TODAY))
                                                        .isNull()));
    }

    private static @Nullable Throwable refusal(BiConsumer<Act, Basis> kind, LocalDate issued) {
        return catchThrowable(() -> kind.accept(act(TODAY), issued(issued)));
    }

    @Test
    void a_correction_is_of_a_day_that_has_come() {
        assertThat(catchThrowable(() -> act(TOMORROW).isACorrection(because())))
                .hasMessage(
                        Refused.by(FactsAreNotRecordedAhead.class, TOMORROW, TODAY).getMessage());
        assertThat(catchThrowable(() -> act(TOMORROW).isACorrectionThatMayLieAhead(because())))
                .isNull();
    }
}
