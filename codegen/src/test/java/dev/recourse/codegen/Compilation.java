package dev.recourse.codegen;

import dev.recourse.engine.ErrorCatalog;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac with the processor, in a folder of its own. The class path has only the engine. */
final class Compilation {

    private final Path folder;
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    private final List<JavaFileObject> sources = new ArrayList<>();
    private Processor processor = new CatalogProcessor();
    private final List<Path> classPath = new ArrayList<>(List.of(engine()));

    private Compilation(Path folder) {
        this.folder = folder;
    }

    static Compilation in(Path folder) {
        return new Compilation(folder);
    }

    /** The location of the engine's classes. */
    static Path engine() {
        return locationOf(ErrorCatalog.class);
    }

    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package that names this catalog. */
    Compilation annotating(String packageName, String catalog) {
        return source(
                packageName + ".package-info",
                "/** Generated. */\n@dev.recourse.engine.ErrorCatalog(\"" + catalog + "\")\npackage " + packageName
                        + ";\n");
    }

    Compilation source(String name, String text) {
        sources.add(new Source(name, text));
        return this;
    }

    Compilation option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Compilation without(String... unwanted) {
        options.removeAll(List.of(unwanted));
        return this;
    }

    Compilation catalogsAt(Path path) {
        return option("-Arecourse.catalogs=" + path);
    }

    Compilation onClassPath(Path path) {
        classPath.add(path);
        return this;
    }

    Compilation with(Processor other) {
        processor = other;
        return this;
    }

    /** The folder for class files. */
    Path output() {
        return folder.resolve("classes");
    }

    Outcome run() {
        Path generated = folder.resolve("generated");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output());
            Files.createDirectories(generated);
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", output().toString(), "-s", generated.toString()));
            if (!classPath.isEmpty()) {
                all.addAll(List.of(
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                classPath.stream().map(Path::toString).toList())));
            }
            JavaCompiler.CompilationTask task = javac.getTask(null, files, diagnostics, all, null, sources);
            task.setProcessors(List.of(processor));
            boolean success = task.call();
            return new Outcome(success, diagnostics.getDiagnostics(), texts(generated), output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** The result: the generated sources by file name, and the classes. */
    record Outcome(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            Map<String, String> sources,
            Path classes) {

        Outcome mustSucceed() {
            if (!success) {
                throw new AssertionError(String.join("\n", warnings()));
            }
            return this;
        }

        List<String> errors() {
            return of(Diagnostic.Kind.ERROR);
        }

        /** The errors, and the warnings that fail a build with {@code -Werror}. */
        List<String> warnings() {
            return of(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
        }

        List<String> notes() {
            return of(Diagnostic.Kind.NOTE);
        }

        private List<String> of(Diagnostic.Kind... kinds) {
            return diagnostics.stream()
                    .filter(d -> List.of(kinds).contains(d.getKind()))
                    .map(d -> d.getMessage(Locale.ROOT))
                    .toList();
        }

        String source(String type) {
            String text = sources.get(type + ".java");
            if (text == null) {
                throw new AssertionError(type + " is not among " + sources.keySet());
            }
            return text;
        }

        /** The classes, loaded beside the engine that the tests use. */
        ClassLoader load() {
            try {
                return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
