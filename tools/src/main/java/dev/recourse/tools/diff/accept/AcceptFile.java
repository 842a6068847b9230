package dev.recourse.tools.diff.accept;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.yaml.YamlFile;
import dev.recourse.tools.diff.yaml.YamlValue;
import dev.recourse.tools.diff.yaml.YamlValue.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a file of accepted findings, strictly:
 *
 * <pre>
 * recourse: 1
 * accepts:
 *   - fingerprint: 3f9c1b0a77d2e456
 *     reason: All our clients were updated on 1 March.
 *     until: 2027-06-30
 * </pre>
 */
public final class AcceptFile {

    private static final List<String> ROOT = List.of("recourse", "accepts");
    private static final List<String> ENTRY = List.of("fingerprint", "reason", "until");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String file;
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> fingerprints = new HashSet<>();

    private AcceptFile(String file) {
        this.file = file;
    }

    /**
     * The accepted findings, by fingerprint.
     *
     * @throws AcceptException if the file is missing, cannot be read, or has a mistake
     */
    public static Map<String, Accepted> read(Path path) throws AcceptException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in.readNBytes(YamlFile.MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw new AcceptException("file not found: " + ShownText.escaped(path.toString()));
        } catch (IOException e) {
            throw new AcceptException(ShownText.escaped(path + " cannot be read: " + e.getMessage()));
        }
    }

    static Map<String, Accepted> read(String file, byte[] bytes) throws AcceptException {
        AcceptFile reader = new AcceptFile(file);
        Map<String, Accepted> accepted = Map.of();
        try {
            accepted = reader.root(YamlFile.read(bytes));
        } catch (YamlFile.SyntaxException e) {
            reader.mistake(e.place(), String.valueOf(e.getMessage()));
        }
        if (!reader.mistakes.isEmpty()) {
            throw new AcceptException(String.join("\n", reader.mistakes));
        }
        return accepted;
    }

    private Map<String, Accepted> root(YamlValue root) {
        Map<String, Accepted> accepted = new LinkedHashMap<>();
        Optional<Map<String, YamlValue>> keys = keys(root, ROOT, "the file");
        if (keys.isEmpty()) {
            return accepted;
        }
        text(keys.get(), "recourse", root)
                .filter(version -> !version.text().equals("1"))
                .ifPresent(version ->
                        mistake(version.place(), "unknown format version '%s'; write 'recourse: 1'", version));
        YamlValue entries = keys.get().get("accepts");
        if (entries instanceof YamlValue.Items list) {
            list.items().forEach(item -> entry(item, accepted));
        } else if (entries == null || !(entries instanceof YamlValue.Text nothing && nothing.empty())) {
            mistake(
                    (entries == null ? root : entries).place(),
                    "'accepts' must be a list; write 'accepts: []' for nothing");
        }
        return accepted;
    }

    private void entry(YamlValue item, Map<String, Accepted> accepted) {
        Optional<Map<String, YamlValue>> keys = keys(item, ENTRY, "an entry");
        if (keys.isEmpty()) {
            return;
        }
        Optional<YamlValue.Text> fingerprint = text(keys.get(), "fingerprint", item);
        Optional<YamlValue.Text> reason = text(keys.get(), "reason", item);
        fingerprint
                .filter(text -> !FINGERPRINT.matcher(text.text()).matches())
                .ifPresent(text -> mistake(
                        text.place(),
                        "'%s' is not a fingerprint; copy the 16 hexadecimal digits that 'recourse diff' prints",
                        text));
        fingerprint
                .filter(text -> !fingerprints.add(text.text()))
                .ifPresent(text -> mistake(text.place(), "'%s' is accepted twice; remove one entry", text));
        Optional<LocalDate> until = text(keys.get(), "until", item).flatMap(this::day);
        if (fingerprint.isPresent() && reason.isPresent() && until.isPresent()) {
            String digits = fingerprint.get().text();
            accepted.put(
                    digits,
                    new Accepted(
                            digits,
                            reason.get().text(),
                            until.get(),
                            item.place().line()));
        }
    }

    private Optional<LocalDate> day(YamlValue.Text text) {
        try {
            if (DAY.matcher(text.text()).matches()) {
                return Optional.of(LocalDate.parse(text.text()));
            }
        } catch (DateTimeException e) {
            mistake(text.place(), "'%s' is not a day of the calendar", text);
            return Optional.empty();
        }
        mistake(text.place(), "'%s' is not a day; write one like 2027-06-30", text);
        return Optional.empty();
    }

    /** The values of a mapping that has these keys and no others. */
    private Optional<Map<String, YamlValue>> keys(YamlValue node, List<String> known, String what) {
        if (!(node instanceof YamlValue.Keys mapping)) {
            mistake(node.place(), what + " must be a mapping with the keys " + String.join(", ", known));
            return Optional.empty();
        }
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        for (YamlValue.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                mistake(
                        entry.place(),
                        "unknown key '" + shown(entry.key()) + "' in " + what + "; write one of "
                                + String.join(", ", known));
            } else if (keys.put(entry.key(), entry.value()) != null) {
                mistake(entry.place(), "duplicate key '" + entry.key() + "'; remove one");
            }
        }
        return Optional.of(keys);
    }

    /** The text after this key, which must be there and not empty. */
    private Optional<YamlValue.Text> text(Map<String, YamlValue> keys, String key, YamlValue parent) {
        YamlValue value = keys.get(key);
        if (value == null) {
            mistake(parent.place(), "missing key '" + key + "'; add it");
        } else if (!(value instanceof YamlValue.Text text)) {
            mistake(value.place(), "'" + key + "' must be a single value");
        } else if (text.empty() || text.text().isBlank()) {
            mistake(text.place(), "'" + key + "' has no value; write one");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private void mistake(Place place, String message, YamlValue.Text text) {
        mistake(place, message.replace("%s", shown(text.text())));
    }

    private void mistake(Place place, String message) {
        mistakes.add(ShownText.escaped(file) + ":" + place.line() + ":" + place.column() + ": error: " + message);
    }

    private static String shown(String text) {
        return ShownText.of(ShownText.escaped(text));
    }
}
