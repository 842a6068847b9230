package dev.recourse.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * An object of a catalog's JSON form, with its path for complaints. A member that is {@code null} counts as absent.
 *
 * @param path where it is, such as {@code domains[0].codes[2]}; empty for the whole
 * @param members its members
 */
record Node(String path, Map<?, ?> members) {

    static Node of(String json, ToDoubleFunction<String> numbers) throws NotReadableException {
        return of("", Json.read(json, numbers));
    }

    private static Node of(String path, Object value) throws NotReadableException {
        if (value instanceof Map<?, ?> members) {
            return new Node(path, members);
        }
        throw new NotReadableException((path.isEmpty() ? "the text" : path) + " is not an object");
    }

    boolean has(String name) {
        Object value = members.get(name);
        return value != null && value != Json.NULL;
    }

    String text(String name) throws NotReadableException {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw isNot(name, "a text");
    }

    Optional<String> optionalText(String name) throws NotReadableException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean flag(String name) throws NotReadableException {
        if (!has(name)) {
            return false;
        }
        if (members.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw isNot(name, "true or false");
    }

    long number(String name) throws NotReadableException {
        if (!members.containsKey(name)) {
            throw isNot(name, "a number");
        }
        return whole(at(name), members.get(name));
    }

    private static long whole(String path, @Nullable Object value) throws NotReadableException {
        if (!(value instanceof Json.Num number)) {
            throw new NotReadableException(path + " is not a number");
        }
        if (number.value() != Numbers.whole(number.value())) {
            throw new NotReadableException(path + " is not a whole number, or too large");
        }
        return Numbers.whole(number.value());
    }

    int count(String name) throws NotReadableException {
        long number = number(name);
        if (number != (int) number) {
            throw new NotReadableException(at(name) + " is too large");
        }
        return (int) number;
    }

    double fraction(String name) throws NotReadableException {
        if (members.get(name) instanceof Json.Num number) {
            return number.value();
        }
        throw isNot(name, "a number");
    }

    Duration millis(String name) throws NotReadableException {
        return Duration.ofMillis(number(name));
    }

    /** The member, which may be absent if it has no size. */
    Duration millisOrZero(String name) throws NotReadableException {
        return has(name) ? millis(name) : Duration.ZERO;
    }

    Node object(String name) throws NotReadableException {
        if (members.get(name) instanceof Map<?, ?> object) {
            return new Node(at(name), object);
        }
        throw isNot(name, "an object");
    }

    Optional<Node> optionalObject(String name) throws NotReadableException {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** The objects in a list, which may be absent. */
    List<Node> objects(String name) throws NotReadableException {
        List<Node> objects = new ArrayList<>();
        for (Object item : list(name)) {
            objects.add(of(at(name) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    /** The texts in a list, which may be absent. */
    List<String> texts(String name) throws NotReadableException {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            if (!(item instanceof String text)) {
                throw new NotReadableException(at(name) + "[" + texts.size() + "] is not a text");
            }
            texts.add(text);
        }
        return texts;
    }

    /** The whole numbers in a list, which may be absent, as durations. */
    List<Duration> durations(String name) throws NotReadableException {
        List<Duration> durations = new ArrayList<>();
        for (Object item : list(name)) {
            durations.add(Duration.ofMillis(whole(at(name) + "[" + durations.size() + "]", item)));
        }
        return durations;
    }

    /** The members of an object, which may be absent, each an object itself. */
    Map<String, Node> objectsByName(String name) throws NotReadableException {
        Map<String, Node> objects = new LinkedHashMap<>();
        if (has(name)) {
            Node all = object(name);
            for (Map.Entry<?, ?> member : all.members.entrySet()) {
                String key = (String) member.getKey();
                objects.put(key, of(all.at(key), member.getValue()));
            }
        }
        return objects;
    }

    /** The names of all members. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Object name : members.keySet()) {
            names.add((String) name);
        }
        return names;
    }

    /** One of these constants, by its word. */
    <T extends Enum<T>> T oneOf(String name, T[] constants) throws NotReadableException {
        return known(name, Words.find(constants, text(name)));
    }

    /** The value that the word in this member stands for. */
    <T> T known(String name, Optional<T> value) throws NotReadableException {
        if (value.isEmpty()) {
            throw new NotReadableException(at(name) + " has a value that this version does not know");
        }
        return value.get();
    }

    private List<?> list(String name) throws NotReadableException {
        if (!has(name)) {
            return List.of();
        }
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw isNot(name, "a list");
    }

    private NotReadableException isNot(String name, String what) {
        return new NotReadableException(at(name) + (members.get(name) == null ? " is missing" : " is not " + what));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
