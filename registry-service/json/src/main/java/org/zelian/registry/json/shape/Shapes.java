package org.zelian.registry.json.shape;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.json.value.RawJson;

import tools.jackson.core.json.JsonFactory;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** The shape of every type the contract and the views are made of; any other is refused. */
public final class Shapes {

    private final Map<Type, Shape> known = new ConcurrentHashMap<>();

    /** Shapes under which sealed fields are changed on their way out and in. */
    public Shapes(
            JsonFactory json,
            BiFunction<Sealed, String, Sealed> written,
            BiFunction<Sealed, String, Sealed> taken) {
        known.put(String.class, Texts.STRING);
        known.put(LocalDate.class, Texts.DAY);
        known.put(Instant.class, Texts.INSTANT);
        known.put(UUID.class, Texts.UNIQUE);
        known.put(int.class, NumberShape.INT);
        known.put(Integer.class, NumberShape.INT);
        known.put(long.class, NumberShape.LONG);
        known.put(Long.class, NumberShape.LONG);
        known.put(boolean.class, new TruthShape());
        known.put(Boolean.class, new TruthShape());
        known.put(Object.class, new AnyShape(this));
        known.put(RawJson.class, new RawShape(json));
        known.put(
                Sealed.class,
                new SealedShape(Records.shape(Generic.plain(Sealed.class), this), written, taken));
    }

    /** The shape of a type. */
    public Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            // Not computeIfAbsent: finding one shape may ask for another.
            shape = find(Generic.of(type));
            known.put(type, shape);
        }
        return shape;
    }

    private Shape find(Generic type) {
        Class<?> raw = type.raw();
        if (raw == List.class) {
            return CollectionShape.list(of(type.argument(0)));
        }
        if (raw == Set.class) {
            return CollectionShape.set(of(type.argument(0)));
        }
        if (raw == Map.class && type.argument(0) != Object.class) {
            return new MapShape((TextShape<?>) of(type.argument(0)), of(type.argument(1)));
        }
        if (raw.isEnum()) {
            return Texts.enumeration(raw);
        }
        if (Identifier.class.isAssignableFrom(raw)) {
            return Texts.identifier(raw.asSubclass(Identifier.class));
        }
        if (raw.isRecord()) {
            return Records.shape(type, this);
        }
        if (raw.isInterface()) {
            return new AnyShape(this);
        }
        throw new IllegalArgumentException(raw + " has no JSON form");
    }
}
