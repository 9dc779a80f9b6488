package org.zelian.registry.service.storing;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.Act;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

/**
 * Gives a {@code decide} its {@link Act} and its facts: values that travel with the command, in its
 * metadata, under the names of their classes.
 */
public final class MessageValues implements ParameterResolverFactory {

    private static final String DOMAIN = Act.class.getPackageName();

    /** The metadata key of a value of this type. */
    public static String key(Class<?> type) {
        return type.getName();
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        boolean ours = type.isRecord() && type.getPackageName().startsWith(DOMAIN);
        return ours ? new Carried(key(type)) : null;
    }

    private record Carried(String key) implements ParameterResolver<Object> {

        @Override
        public @Nullable Object resolveParameterValue(Message<?> message) {
            return message.getMetaData().get(key);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(key);
        }
    }
}
