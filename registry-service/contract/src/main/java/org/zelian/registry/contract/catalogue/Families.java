package org.zelian.registry.contract.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records below sealed interfaces. */
final class Families {

    private Families() {}

    static <T> List<Class<? extends T>> records(List<Class<? extends T>> families) {
        return families.stream().<Class<? extends T>>flatMap(Families::below).toList();
    }

    @SuppressWarnings("unchecked") // what a sealed interface of T permits is a T
    private static <T> Stream<Class<? extends T>> below(Class<? extends T> family) {
        if (!family.isSealed()) {
            return Stream.of(family);
        }
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(permitted -> below((Class<? extends T>) permitted));
    }
}
