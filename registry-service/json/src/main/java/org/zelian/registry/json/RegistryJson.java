package org.zelian.registry.json;

import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.json.sealing.Erased;
import org.zelian.registry.json.sealing.Opener;
import org.zelian.registry.json.sealing.Sealer;
import org.zelian.registry.json.shape.Shapes;
import org.zelian.registry.json.value.RawJson;
import org.zelian.registry.json.value.UnreadableValue;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The contract as JSON: UTF-8, fields in the order of their records, absent ones left out, days
 * {@code YYYY-MM-DD}, instants ISO-8601 in UTC, enums by name, identifiers as plain text. Reading
 * refuses what it does not know, by rule and place ({@link UnreadableValue}).
 */
public final class RegistryJson {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(32)
                                    .maxStringLength(1_000_000)
                                    .build())
                    .build();

    private final Map<String, Shapes> shapesByEvent = new ConcurrentHashMap<>();
    private final Function<String, Shapes> shapesOf;
    private final Shapes plain;

    private RegistryJson(Function<String, Shapes> shapesOf) {
        this.shapesOf = shapesOf;
        this.plain = new Shapes(JSON, RegistryJson::asIs, RegistryJson::asIs);
    }

    /** Sealed fields as they are. */
    public static RegistryJson plain() {
        return new RegistryJson(event -> new Shapes(JSON, RegistryJson::asIs, RegistryJson::asIs));
    }

    /** For storing: the sealed fields of an event are sealed as it is written. */
    public static RegistryJson sealing(Sealer sealer) {
        return new RegistryJson(
                event ->
                        new Shapes(
                                JSON,
                                (value, field) -> seal(sealer, event, value, field),
                                RegistryJson::asIs));
    }

    /**
     * For those who may look: the sealed fields of an event are opened as it is read. One that
     * stays a box was erased.
     */
    public static RegistryJson opening(Opener opener) {
        return new RegistryJson(
                event ->
                        new Shapes(
                                JSON,
                                RegistryJson::asIs,
                                (value, field) -> open(opener, event, value, field)));
    }

    /** An event's stored form. */
    public byte[] writeEvent(RegistryEvent event) {
        return write(shapes(EventCatalogue.name(event.getClass()).value()), event);
    }

    /**
     * A stored event.
     *
     * @throws IllegalArgumentException if there is no event of that name
     */
    public RegistryEvent readEvent(String name, String revision, byte[] json) {
        return (RegistryEvent) read(shapes(name), EventCatalogue.event(name, revision), json);
    }

    /** The stored form of what stands beside an event. */
    public byte[] writeMetadata(EventMetadata metadata) {
        return write(metadata);
    }

    /** What stands beside a stored event. */
    public EventMetadata readMetadata(byte[] json) {
        return read(EventMetadata.class, json);
    }

    /** Any value of the contract or the views; an event is better written by its own method. */
    public byte[] write(Object value) {
        return write(plain, value);
    }

    /** A value of a plain type. */
    public <T> T read(Class<T> type, byte[] json) {
        return type.cast(read(plain, type, json));
    }

    /** A value of any type, {@code Answer<Page<UnitRow>>} for example. */
    public Object read(Type type, byte[] json) {
        return read(plain, type, json);
    }

    /** A value kept for later, its place in the document it came from included in a refusal. */
    public <T> T read(Class<T> type, RawJson kept) {
        try {
            return read(type, kept.bytes());
        } catch (UnreadableValue e) {
            throw e.within(kept.pointer());
        }
    }

    private Shapes shapes(String event) {
        return shapesByEvent.computeIfAbsent(event, shapesOf);
    }

    private static byte[] write(Shapes shapes, Object value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(512);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            shapes.of(Object.class).write(out, value);
        }
        return json.toByteArray();
    }

    private static Object read(Shapes shapes, Type type, byte[] json) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() == null) {
                throw new UnreadableValue("", "ValueIsJson", List.of());
            }
            Object value = shapes.of(type).read(in);
            if (in.nextToken() != null) {
                throw new UnreadableValue("", "ValueIsJson", List.of());
            }
            return value;
        } catch (JacksonException e) {
            throw new UnreadableValue("", "ValueIsJson", List.of());
        }
    }

    private static Sealed asIs(Sealed value, String field) {
        return value;
    }

    private static Sealed seal(Sealer sealer, String event, Sealed value, String field) {
        String content = value.content();
        return content == null
                ? value
                : Sealed.stored(value.key(), sealer.seal(value.key(), event, field, content));
    }

    private static Sealed open(Opener opener, String event, Sealed value, String field) {
        String box = value.box();
        try {
            return box == null
                    ? value
                    : new Sealed(value.key(), opener.open(value.key(), event, field, box), null);
        } catch (Erased e) {
            return value;
        }
    }
}
