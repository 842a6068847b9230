package dev.recourse.catalog.format;

import java.util.List;
import java.util.stream.Stream;

/**
 * The forms that a mapping can have: exactly one of them.
 *
 * @param forms the forms
 * @param missing what a mapping of no form lacks, such as {@code no kind}
 * @param help what to write
 */
record Choice(List<Form> forms, String missing, String help) {

    /**
     * One form.
     *
     * @param required the keys that it needs
     * @param optional the other keys that only it has
     */
    record Form(List<String> required, List<String> optional) {

        static Form of(String... required) {
            return new Form(List.of(required), List.of());
        }

        List<String> keys() {
            return Stream.concat(required.stream(), optional.stream()).toList();
        }
    }
}
