package dev.recourse.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes codes and failures as values. */
final class ValueWriters implements Serializers {

    private final FormWriter<ErrorCode> code;
    private final FormWriter<Failure> failure;

    ValueWriters(FormWriter<ErrorCode> code, FormWriter<Failure> failure) {
        this.code = code;
        this.failure = failure;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        if (type.isTypeOrSubTypeOf(ErrorCode.class)) {
            return code;
        }
        return type.hasRawClass(Failure.class) ? failure : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return findSerializer(config, type, bean, format);
    }

    @Override
    public @Nullable ValueSerializer<?> findExplicitPOJOSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return findSerializer(config, type, bean, format);
    }
}
