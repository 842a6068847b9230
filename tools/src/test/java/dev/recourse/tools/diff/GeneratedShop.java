package dev.recourse.tools.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.codegen.CatalogProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The Java that the processor generates for variants of the shop, and whether callers of the first compile with it. */
final class GeneratedShop {

    private static final String CLASS = ".class";

    private final Path folder;

    GeneratedShop(Path folder) {
        this.folder = folder;
    }

    /**
     * What the compiler says about callers of the first variant, compiled with each of the others; empty if nothing.
     */
    List<String> errors(Map<String, String> original, List<Map<String, String>> variants)
            throws IOException, ReflectiveOperationException {
        List<Text> sources = new ArrayList<>(List.of(annotated(Callers.PACKAGE, original)));
        List<String> errors = compile(sources, List.of());
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        String callers = callers();
        sources.clear();
        for (int i = 0; i < variants.size(); i++) {
            sources.add(annotated("shop" + i, variants.get(i)));
            sources.add(new Text("shop" + i + "/Caller.java", callers.replace(Callers.PACKAGE, "shop" + i)));
        }
        List<String> found = compile(
                sources, List.of("-Xmaxerrs", "10000", "--should-stop=ifError=FLOW", "--should-stop=ifNoError=FLOW"));
        return Stream.iterate(0, i -> i + 1)
                .limit(variants.size())
                .map(i -> String.join(
                        "\n",
                        found.stream()
                                .filter(error -> error.startsWith("/shop" + i + "/"))
                                .toList()))
                .toList();
    }

    /** The package that the catalog of these files is generated into. */
    private Text annotated(String name, Map<String, String> files) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(place.resolve(file.getKey()), file.getValue());
        }
        return new Text(
                name + "/package-info.java",
                "@dev.recourse.engine.ErrorCatalog(\"" + name + "/" + ShopCatalog.FILE + "\") package " + name + ";");
    }

    private String callers() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                Stream<Path> classes = Files.list(folder.resolve(Callers.PACKAGE))) {
            List<Class<?>> types = new ArrayList<>();
            for (Path file : classes.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(CLASS) && !name.startsWith("package-info") && !name.contains("$")) {
                    String type = name.substring(0, name.length() - CLASS.length());
                    types.add(Class.forName(Callers.PACKAGE + "." + type, true, loader));
                }
            }
            return Callers.of(types);
        }
    }

    private List<String> compile(List<Text> sources, List<String> more) throws IOException {
        List<String> options = new ArrayList<>(List.of("-nowarn", "--release", "17"));
        options.addAll(more);
        DiagnosticCollector<JavaFileObject> output = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(output, Locale.ROOT, UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
            JavaCompiler.CompilationTask task = compiler.getTask(null, manager, output, options, null, sources);
            task.setProcessors(List.of(new CatalogProcessor()));
            task.call();
        }
        return output.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> (diagnostic.getSource() == null
                                ? ""
                                : diagnostic.getSource().toUri().getPath())
                        + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
