package dev.recourse.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.recourse.engine.ErrorCode;
import dev.recourse.jackson.form.Codes;
import dev.recourse.jackson.form.FormException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds what writes codes as keys of maps. */
final class KeyWriters extends Serializers.Base {

    private static final JsonSerializer<?> KEY = new JsonSerializer<ErrorCode>() {
        @Override
        public void serialize(ErrorCode code, JsonGenerator out, SerializerProvider context) throws IOException {
            String name;
            try {
                name = Codes.text(code);
            } catch (FormException e) {
                context.reportMappingProblem("%s", e.getMessage());
                return;
            }
            out.writeFieldName(name);
        }
    };

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        return type.isTypeOrSubTypeOf(ErrorCode.class) ? KEY : null;
    }
}
