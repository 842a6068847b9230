package dev.recourse.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.jackson.form.Codes;
import org.jspecify.annotations.Nullable;

/** Finds what reads codes and failures, and codes as keys of maps. */
final class ValueReaders extends Deserializers.Base implements KeyDeserializers {

    private final Codes codes;

    ValueReaders(Codes codes) {
        this.codes = codes;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Failure.class || ErrorCode.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return find(type.getRawClass());
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        if (ErrorCode.class.isAssignableFrom(type)) {
            return new CodeReader(type, codes.forType(type));
        }
        return type == Failure.class ? new FailureReader(codes) : null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        Class<?> raw = type.getRawClass();
        return ErrorCode.class.isAssignableFrom(raw) ? new KeyReader(raw, codes.forType(raw)) : null;
    }
}
