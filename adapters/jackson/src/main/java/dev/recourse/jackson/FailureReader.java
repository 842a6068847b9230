package dev.recourse.jackson;

import dev.recourse.engine.Failure;
import dev.recourse.jackson.form.Codes;
import dev.recourse.jackson.form.FailureForm;
import dev.recourse.jackson.form.Shape;
import java.util.Map;
import tools.jackson.databind.DeserializationContext;

/** Reads failures. */
final class FailureReader extends FormReader<Failure> {

    private final Codes codes;

    FailureReader(Codes codes) {
        super(Failure.class, Shape.FAILURE);
        this.codes = codes;
    }

    @Override
    Failure read(Map<String, Object> members, DeserializationContext context) {
        return FailureForm.read(members, codes);
    }
}
