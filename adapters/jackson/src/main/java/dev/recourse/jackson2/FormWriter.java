package dev.recourse.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.recourse.jackson.form.FormException;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** Writes a value as an object, whose members are known before the first one is written. */
final class FormWriter<T> extends JsonSerializer<T> {

    private final Function<T, Map<String, Object>> form;

    FormWriter(Function<T, Map<String, Object>> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
        Map<?, ?> members;
        try {
            members = form.apply(value);
        } catch (FormException e) {
            context.reportMappingProblem("%s", e.getMessage());
            return;
        }
        write(members, out);
    }

    private static void write(Map<?, ?> members, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.writeFieldName((String) member.getKey());
            Object value = member.getValue();
            if (value instanceof Map<?, ?> object) {
                write(object, out);
            } else if (value instanceof Boolean flag) {
                out.writeBoolean(flag);
            } else if (value instanceof Long number) {
                out.writeNumber(number);
            } else {
                out.writeString((String) value);
            }
        }
        out.writeEndObject();
    }

    /** Without a type identifier: an object names its domain, and the reader knows whether it is a failure. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(value, out, context);
    }
}
