package org.zelian.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.util.stream.Stream;

/** Values that are refused as they are made. */
public final class InvalidValues {

    private InvalidValues() {}

    /** Refused by this rule, mentioning this. */
    public static void refusedBy(String rule, ThrowingCallable made, Object... arguments) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, made);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.arguments())
                .containsExactlyElementsOf(Stream.of(arguments).map(String::valueOf).toList());
    }
}
