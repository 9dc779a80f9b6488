package org.zelian.registry.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** JSON for both stores: bytes for the ledger, text for axon-mongo, each without a conversion. */
final class SampleSerializer implements Serializer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Converter converter = new ChainingConverter();

    static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    static Sample sample(byte[] json) {
        return JSON.readValue(json, Sample.class);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        Object written =
                representation == String.class
                        ? JSON.writeValueAsString(object)
                        : JSON.writeValueAsBytes(object);
        Class<?> type = object == null ? Void.class : object.getClass();
        return new SimpleSerializedObject<>(
                representation.cast(written), representation, typeForClass(type));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation == String.class || representation == byte[].class;
    }

    @Override
    // The signature is Axon's: whoever reads knows what was stored.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        S data = stored.getData();
        byte[] json = data instanceof byte[] bytes ? bytes : ((String) data).getBytes(UTF_8);
        return classForType(stored.getType()) == Sample.class
                ? (T) sample(json)
                : (T) MetaData.from(JSON.readValue(json, Map.class));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public Class classForType(SerializedType type) {
        return type.getName().equals(Sample.TYPE) ? Sample.class : MetaData.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        return type == Sample.class
                ? new SimpleSerializedType(Sample.TYPE, "1")
                : new SimpleSerializedType(MetaData.class.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
