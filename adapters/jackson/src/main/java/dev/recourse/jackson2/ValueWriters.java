package dev.recourse.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import org.jspecify.annotations.Nullable;

/** Finds what writes codes and failures as values. */
final class ValueWriters extends Serializers.Base {

    private final FormWriter<ErrorCode> code;
    private final FormWriter<Failure> failure;

    ValueWriters(FormWriter<ErrorCode> code, FormWriter<Failure> failure) {
        this.code = code;
        this.failure = failure;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        if (type.isTypeOrSubTypeOf(ErrorCode.class)) {
            return code;
        }
        return type.hasRawClass(Failure.class) ? failure : null;
    }
}
