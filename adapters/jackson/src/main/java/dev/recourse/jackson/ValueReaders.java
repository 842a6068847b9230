package dev.recourse.jackson;

import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.jackson.form.Codes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads codes and failures, and codes as keys of maps. */
final class ValueReaders implements Deserializers, KeyDeserializers {

    private final Codes codes;

    ValueReaders(Codes codes) {
        this.codes = codes;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Failure.class || ErrorCode.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return find(type.getRawClass());
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        if (ErrorCode.class.isAssignableFrom(type)) {
            return new CodeReader(type, codes.forType(type));
        }
        return type == Failure.class ? new FailureReader(codes) : null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Class<?> raw = type.getRawClass();
        return ErrorCode.class.isAssignableFrom(raw) ? new KeyReader(raw, codes.forType(raw)) : null;
    }
}
