package dev.recourse.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.recourse.jackson.form.FormException;
import dev.recourse.jackson.form.Shape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object by its shape, and the value from its members. */
abstract class FormReader<T> extends JsonDeserializer<T> {

    private final Class<?> type;
    private final Shape shape;

    FormReader(Class<?> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    /** @throws FormException if there is no such value */
    abstract @Nullable T read(Map<String, Object> members, DeserializationContext context) throws IOException;

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Map<String, Object> members = object(in, context, shape);
        try {
            return read(members, context);
        } catch (FormException e) {
            return context.reportInputMismatch(this, "%s", e.getMessage());
        }
    }

    /** Without a type identifier, because none is written. */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(in, context);
    }

    private Map<String, Object> object(JsonParser in, DeserializationContext context, Shape of) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        if (in.currentToken() == JsonToken.START_OBJECT) {
            in.nextToken();
        }
        for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
            String name = in.currentName();
            in.nextToken();
            Shape.Member member = of.member(name).orElse(null);
            if (member == null) {
                skip(in, context, name);
            } else if (in.currentToken() != JsonToken.VALUE_NULL) {
                put(members, name, value(in, context, name, member), context);
            }
        }
        if (in.currentToken() != JsonToken.END_OBJECT) {
            context.reportWrongTokenException(this, JsonToken.START_OBJECT, "expected an object");
        }
        return members;
    }

    private void skip(JsonParser in, DeserializationContext context, String name) throws IOException {
        if (!context.handleUnknownProperty(in, this, type, name)) {
            in.skipChildren();
        }
    }

    private Object value(JsonParser in, DeserializationContext context, String name, Shape.Member member)
            throws IOException {
        JsonToken token = in.currentToken();
        boolean fits = switch (member.kind()) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case CODE -> token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT;
            case FLAG -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
            case TEXTS, OBJECT -> token == JsonToken.START_OBJECT;
        };
        if (!fits) {
            mismatch(context, name, member.kind());
        }
        return switch (member.kind()) {
            case TEXT, CODE -> in.getText();
            case FLAG -> token == JsonToken.VALUE_TRUE;
            case NUMBER -> in.getLongValue();
            case TEXTS -> texts(in, context, name);
            case OBJECT -> object(in, context, member.shape().orElseThrow());
        };
    }

    private Map<String, Object> texts(JsonParser in, DeserializationContext context, String of) throws IOException {
        Map<String, Object> texts = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            if (in.nextToken() != JsonToken.VALUE_STRING) {
                mismatch(context, of, Shape.Kind.TEXTS);
            }
            put(texts, name, in.getText(), context);
        }
        return texts;
    }

    private void put(Map<String, Object> members, String name, Object value, DeserializationContext context)
            throws IOException {
        if (members.putIfAbsent(name, value) != null) {
            context.reportInputMismatch(this, "a member is there twice");
        }
    }

    private void mismatch(DeserializationContext context, String name, Shape.Kind expected) throws IOException {
        context.reportInputMismatch(this, "the member '%s' is not %s", name, expected.words());
    }
}
