package org.zelian.registry.service.storing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.json.RegistryJson;

/**
 * Events by their stored names, never by class names, what stands beside them, and a processor's
 * position. What is not in the catalogue is neither written nor read.
 */
public final class LedgerSerializer implements Serializer {

    private static final String POSITION = "position";

    private final RegistryJson json;
    private final Converter converter = new ChainingConverter();

    public LedgerSerializer(RegistryJson json) {
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        SerializedObject<byte[]> bytes =
                switch (object) {
                    case RegistryEvent event ->
                            new SimpleSerializedObject<>(
                                    json.writeEvent(event),
                                    byte[].class,
                                    typeForClass(event.getClass()));
                    case MetaData carried ->
                            new SimpleSerializedObject<>(
                                    json.writeMetadata(Circumstances.stored(carried)),
                                    byte[].class,
                                    typeForClass(MetaData.class));
                    case GlobalSequenceTrackingToken token ->
                            new SimpleSerializedObject<>(
                                    Long.toString(token.getGlobalIndex()).getBytes(UTF_8),
                                    byte[].class,
                                    typeForClass(GlobalSequenceTrackingToken.class));
                    case null, default ->
                            throw new IllegalArgumentException(
                                    "Not of the ledger: "
                                            + (object == null ? "nothing" : object.getClass()));
                };
        return converter.convert(bytes, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    // The signature is Axon's: whoever reads knows what was stored.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        byte[] bytes = converter.convert(stored, byte[].class).getData();
        SerializedType type = stored.getType();
        if (type.getName().equals(MetaData.class.getName())) {
            return (T) Circumstances.carried(json.readMetadata(bytes));
        }
        if (type.getName().equals(POSITION)) {
            return (T) new GlobalSequenceTrackingToken(Long.parseLong(new String(bytes, UTF_8)));
        }
        return (T) json.readEvent(type.getName(), type.getRevision(), bytes);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public Class classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        if (type.getName().equals(POSITION)) {
            return GlobalSequenceTrackingToken.class;
        }
        Class<? extends RegistryEvent> event =
                EventCatalogue.events().get(type.getName() + ".v" + type.getRevision());
        return event == null ? UnknownSerializedType.class : event;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == MetaData.class) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        if (type == GlobalSequenceTrackingToken.class) {
            return new SimpleSerializedType(POSITION, null);
        }
        if (type == null || !RegistryEvent.class.isAssignableFrom(type)) {
            return SerializedType.emptyType();
        }
        EventName name = EventCatalogue.name(type);
        return new SimpleSerializedType(name.value(), name.revision());
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
