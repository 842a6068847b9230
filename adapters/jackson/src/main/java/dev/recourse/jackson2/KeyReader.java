package dev.recourse.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.jackson.form.Codes;
import dev.recourse.jackson.form.FormException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads codes that are keys of a map. */
final class KeyReader extends KeyDeserializer {

    private final Class<?> type;
    private final Codes codes;

    KeyReader(Class<?> type, Codes codes) {
        this.type = type;
        this.codes = codes;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
        ErrorCode code;
        try {
            code = codes.read(key);
        } catch (FormException e) {
            return context.handleWeirdKey(type, key, "%s", e.getMessage());
        }
        return type.isInstance(code) ? code : context.handleWeirdKey(type, key, "the catalog does not list it");
    }
}
