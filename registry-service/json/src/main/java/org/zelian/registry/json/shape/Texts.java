package org.zelian.registry.json.shape;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InvalidValue;

import java.lang.reflect.Constructor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The values that are written as text. */
final class Texts {

    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static final Shape STRING =
            new TextShape<>(String.class, Function.identity(), Function.identity());
    static final Shape DAY = new TextShape<>(LocalDate.class, LocalDate::toString, Texts::day);
    static final Shape INSTANT = new TextShape<>(Instant.class, Instant::toString, Texts::instant);
    static final Shape UNIQUE = new TextShape<>(UUID.class, UUID::toString, Texts::unique);

    private Texts() {}

    static <T extends Identifier> Shape identifier(Class<T> type) {
        Constructor<T> constructor = Reflected.constructor(type, String.class);
        return new TextShape<>(
                type, Identifier::value, text -> Reflected.construct(constructor, text));
    }

    static Shape enumeration(Class<?> type) {
        return new TextShape<>(
                Object.class, value -> ((Enum<?>) value).name(), text -> constant(type, text));
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new InvalidValue("EnumValueIsKnown", text);
    }

    private static LocalDate day(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new InvalidValue("DateIsWellFormed", text);
        }
        throw new InvalidValue("DateIsWellFormed", text);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValue("InstantIsWellFormed", text);
        }
    }

    private static UUID unique(String text) {
        if (!ID.matcher(text).matches()) {
            throw new InvalidValue("IdentifierIsWellFormed", text);
        }
        return UUID.fromString(text);
    }
}
