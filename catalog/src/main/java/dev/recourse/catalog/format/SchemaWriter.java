package dev.recourse.catalog.format;

import dev.recourse.catalog.json.Json;
import dev.recourse.engine.BudgetRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes {@link Section}, the table of keys, as a JSON Schema. */
public final class SchemaWriter {

    private SchemaWriter() {}

    /** The schema as JSON. */
    public static String json() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            definitions.put(name(section), section(section));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Recourse catalog");
        Map<String, Object> others = either("overrides", Section.OVERRIDES, reference(Section.CATALOG));
        schema.putAll(either("translates", Section.TRANSLATION, others));
        schema.put("$defs", definitions);
        return Json.writeIndented(schema) + "\n";
    }

    /** A mapping with this key is of the section, any other as in {@code otherwise}. */
    private static Map<String, Object> either(String key, Section section, Map<String, Object> otherwise) {
        Map<String, Object> has = map("type", "object");
        has.put("required", List.of(key));
        Map<String, Object> schema = map("if", has);
        schema.put("then", reference(section));
        schema.put("else", otherwise);
        return schema;
    }

    private static String name(Section section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> reference(Section section) {
        return map("$ref", "#/$defs/" + name(section));
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> patterns = new LinkedHashMap<>();
        for (Key key : section.keys()) {
            Map<String, Object> property = map("description", key.description());
            property.putAll(shape(key.shape()));
            if (key.name().equals(Key.EXTENSION)) {
                patterns.put("^x-.", property);
            } else {
                properties.put(key.name(), property);
            }
        }
        List<String> required =
                section.keys().stream().filter(Key::required).map(Key::name).toList();
        Map<String, Object> schema = map("type", section.mayBeEmpty() ? List.of("object", "null") : "object");
        schema.put("properties", properties);
        section.others().ifPresent(others -> {
            Map<String, Object> property = map("description", others.description());
            property.putAll(shape(others.shape()));
            patterns.put("^(" + others.names().regex() + ")$", property);
        });
        if (!patterns.isEmpty()) {
            schema.put("patternProperties", patterns);
        }
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        section.choice()
                .ifPresent(choice -> schema.put(
                        "oneOf",
                        choice.forms().stream().map(form -> form(form, choice)).toList()));
        return schema;
    }

    /** One form of a mapping: it has the keys that the form needs, and none of the other forms. */
    private static Map<String, Object> form(Choice.Form form, Choice choice) {
        Map<String, Object> others = new LinkedHashMap<>();
        choice.forms().stream()
                .filter(other -> !other.equals(form))
                .flatMap(other -> other.keys().stream())
                .forEach(key -> others.put(key, false));
        Map<String, Object> schema = map("required", form.required());
        schema.put("properties", others);
        return schema;
    }

    private static Map<String, Object> shape(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text.kind());
        }
        if (shape instanceof Shape.Word word) {
            return map("enum", word.words());
        }
        if (shape instanceof Shape.Whole whole) {
            Map<String, Object> schema = map("type", "integer");
            schema.put("minimum", whole.min());
            schema.put("maximum", whole.max());
            return schema;
        }
        if (shape instanceof Shape.Items items) {
            return items(items.of());
        }
        if (shape instanceof Shape.OneOrMore either) {
            Map<String, Object> list = items(either.of());
            list.put("maxItems", either.most());
            return map("anyOf", List.of(shape(either.of()), list));
        }
        if (shape instanceof Shape.Series series) {
            Map<String, Object> schema = map("type", "array");
            schema.put("items", shape(series.of()));
            schema.put("minItems", 1);
            schema.put("maxItems", series.most());
            return schema;
        }
        if (shape instanceof Shape.Entries entries) {
            Map<String, Object> schema = map("type", "object");
            schema.put("additionalProperties", shape(entries.of()));
            return schema;
        }
        if (shape instanceof Shape.In in) {
            return reference(in.section());
        }
        if (shape instanceof Shape.WordOr either) {
            Map<String, Object> schema =
                    map("anyOf", List.of(map("enum", either.words()), reference(either.section())));
            schema.put("defaultSnippets", Snippets.of(either));
            return schema;
        }
        return map("type", "boolean");
    }

    private static Map<String, Object> items(Shape of) {
        Map<String, Object> schema = map("type", "array");
        schema.put("items", shape(of));
        schema.put("minItems", 1);
        schema.put("uniqueItems", true);
        return schema;
    }

    /** YAML reads unquoted digits as a number, so a schema cannot check how they are written. */
    private static Map<String, Object> text(TextKind kind) {
        return switch (kind) {
            case VERSION -> map("const", 1);
            case FACTOR -> {
                Map<String, Object> schema = map("type", "number");
                schema.put("minimum", 1);
                schema.put("maximum", 100);
                yield schema;
            }
            case AMOUNT -> amount();
            case REFUND -> map("anyOf", List.of(map("const", "last"), amount()));
            case SOURCE -> {
                Map<String, Object> schema = map("type", List.of("string", "number"));
                schema.put("pattern", "^" + kind.regex() + "$");
                yield schema;
            }
            case SENTENCE, LINES, PATTERN, TEXT -> {
                Map<String, Object> schema = map("type", new ArrayList<>(List.of("string", "number", "boolean")));
                if (kind != TextKind.TEXT) {
                    schema.put(
                            "pattern",
                            kind == TextKind.SENTENCE ? "\\S" : kind == TextKind.LINES ? "[^\\n]" : "^[^\\n]+$");
                }
                yield schema;
            }
            case NAME,
                    CONSTANT,
                    TYPE,
                    DURATION,
                    PERCENTAGE,
                    JITTER,
                    HOST,
                    LINK_TEMPLATE,
                    SITE,
                    LANGUAGE,
                    DOMAIN_PATH,
                    LENGTH,
                    POINTER,
                    HEADER,
                    VALUE_NAME,
                    REFILL -> {
                Map<String, Object> schema = map("type", "string");
                schema.put("pattern", "^(" + kind.regex() + ")$");
                if (kind.maxLength() < Integer.MAX_VALUE) {
                    schema.put("maxLength", kind.maxLength());
                }
                yield schema;
            }
        };
    }

    private static Map<String, Object> amount() {
        Map<String, Object> schema = map("type", "number");
        schema.put("minimum", 0);
        schema.put("maximum", BudgetRule.MAX_TOKENS);
        return schema;
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }
}
