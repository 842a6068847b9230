package dev.recourse.web;

import dev.recourse.engine.Policy;
import dev.recourse.engine.RuntimeMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A catalog that was read from its JSON form. Immutable. */
public final class JsonCatalog {

    /** The version of the form that is read. */
    public static final int VERSION = 1;

    private final String title;
    private final List<String> languages;
    private final Policy policy;
    private final RuntimeMessages messages;

    private JsonCatalog(String title, List<String> languages, Policy policy, RuntimeMessages messages) {
        this.title = title;
        this.languages = List.copyOf(languages);
        this.policy = policy;
        this.messages = messages;
    }

    /**
     * Reads a catalog.
     *
     * @param json the JSON form, as {@code recourse docs} writes it into {@code catalog.json}
     * @throws NotReadableException if it is not in this form, has another version, or does not prescribe what its
     *     fingerprint says; the message names the place
     */
    public static JsonCatalog read(String json) throws NotReadableException {
        return read(json, Double::parseDouble);
    }

    static JsonCatalog read(String json, ToDoubleFunction<String> numbers) throws NotReadableException {
        Node catalog = Node.of(json, numbers);
        if (!catalog.has("recourse")) {
            throw new NotReadableException("the text is not the JSON form of a catalog: it has no member 'recourse'");
        }
        long version = catalog.number("recourse");
        if (version != VERSION) {
            throw new NotReadableException("the catalog has version " + version + " of the form, but this is version "
                    + VERSION + "; write it again with the recourse command of this release");
        }
        try {
            return of(catalog);
        } catch (IllegalArgumentException e) {
            throw new NotReadableException("the catalog contradicts itself: " + e.getMessage());
        }
    }

    private static JsonCatalog of(Node catalog) throws NotReadableException {
        Policy policy = PolicyReader.read(catalog);
        if (!policy.fingerprint().equals(catalog.text("fingerprint"))) {
            throw new NotReadableException(
                    "the catalog was changed after it was written, or by another release: its rules do not have the"
                            + " fingerprint " + catalog.text("fingerprint"));
        }
        Node messages = catalog.object("messages");
        List<String> languages = new ArrayList<>();
        for (Node language : messages.objects("languages")) {
            languages.add(language.text("language"));
        }
        return new JsonCatalog(catalog.text("title"), languages, policy, MessagesReader.read(policy, messages));
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The tags of the languages that it has messages in, the default first. */
    public List<String> languages() {
        return languages;
    }

    /** What it prescribes: the same as that of the YAML file, with the same fingerprint. */
    public Policy policy() {
        return policy;
    }

    /** Its messages for people. */
    public RuntimeMessages messages() {
        return messages;
    }
}
