package dev.recourse.testkit.laws;

import dev.recourse.engine.GeneratedCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Checks that generated code was made from the catalog files that are packaged with it. A file that is not on the class
 * path is not compared; if several have the same name, one must match.
 */
final class Freshness {

    static final String CLAIM = "The generated code is up to date with its catalog";

    private Freshness() {}

    /** What is wrong and how to fix it; empty if nothing is. */
    static Optional<String> objection(GeneratedCatalog catalog) {
        return catalog.texts().stream()
                .filter(Freshness::isStale)
                .map(text -> objection(catalog, text))
                .findFirst();
    }

    private static String objection(GeneratedCatalog catalog, GeneratedCatalog.Text text) {
        return text.file() + " on the class path is not the file from which the code of " + catalog.policy()
                + " was generated: the generated code is out of date. Rebuild from scratch (mvn clean verify). To have"
                + " Maven notice changes of the YAML, use the recourse-maven-plugin as shown in the README of Recourse";
    }

    private static boolean isStale(GeneratedCatalog.Text text) {
        List<String> found =
                resources(text.file()).stream().map(Freshness::sha256).toList();
        return !found.isEmpty() && !found.contains(text.sha256());
    }

    private static List<URL> resources(String file) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        List<URL> found = new ArrayList<>();
        try {
            if (context != null) {
                found.addAll(Collections.list(context.getResources(file)));
            }
            found.addAll(Collections.list(ClassLoader.getSystemResources(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String sha256(URL resource) {
        try (InputStream bytes = resource.openStream()) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
