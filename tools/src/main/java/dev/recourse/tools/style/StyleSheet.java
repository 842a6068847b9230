package dev.recourse.tools.style;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Style sheets, all of which have the same colours and fonts. */
public final class StyleSheet {

    private StyleSheet() {}

    /**
     * A style sheet: the colours and fonts, then its own rules.
     *
     * @param user a class in the package of its rules
     * @param name the file of its rules
     */
    public static byte[] of(Class<?> user, String name) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        add(StyleSheet.class, "colours.css", sheet);
        sheet.write('\n');
        add(user, name, sheet);
        return sheet.toByteArray();
    }

    private static void add(Class<?> user, String name, ByteArrayOutputStream sheet) {
        try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(name), name)) {
            in.transferTo(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
