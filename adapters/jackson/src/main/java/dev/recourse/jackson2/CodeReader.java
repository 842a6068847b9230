package dev.recourse.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import dev.recourse.engine.ErrorCode;
import dev.recourse.jackson.form.Codes;
import dev.recourse.jackson.form.FormException;
import dev.recourse.jackson.form.Shape;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads codes of one class: any, or the constants of a generated enum. */
final class CodeReader extends FormReader<Object> {

    private final Codes codes;

    CodeReader(Class<?> type, Codes codes) {
        super(type, Shape.CODE);
        this.codes = codes;
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        boolean isText = in.currentToken() == JsonToken.VALUE_STRING
                || (in.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && handledType().isEnum());
        if (!isText) {
            return super.deserialize(in, context);
        }
        try {
            return checked(codes.read(in.getText()), context);
        } catch (FormException e) {
            return context.reportInputMismatch(this, "%s", e.getMessage());
        }
    }

    @Override
    @Nullable
    Object read(Map<String, Object> members, DeserializationContext context) throws IOException {
        return checked(codes.read(members), context);
    }

    private @Nullable Object checked(ErrorCode code, DeserializationContext context) throws IOException {
        if (handledType().isInstance(code)) {
            return code;
        }
        return handledType().isEnum() && context.isEnabled(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                ? null
                : context.handleWeirdStringValue(handledType(), code.code(), "the catalog does not list it");
    }
}
