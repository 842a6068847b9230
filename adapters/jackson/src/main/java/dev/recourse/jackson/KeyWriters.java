package dev.recourse.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.recourse.engine.ErrorCode;
import dev.recourse.jackson.form.Codes;
import dev.recourse.jackson.form.FormException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes codes as keys of maps. */
final class KeyWriters implements Serializers {

    private static final ValueSerializer<?> KEY = new ValueSerializer<ErrorCode>() {
        @Override
        public void serialize(ErrorCode code, JsonGenerator out, SerializationContext context) {
            String name;
            try {
                name = Codes.text(code);
            } catch (FormException e) {
                context.reportMappingProblem("%s", e.getMessage());
                return;
            }
            out.writeName(name);
        }
    };

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return type.isTypeOrSubTypeOf(ErrorCode.class) ? KEY : null;
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
