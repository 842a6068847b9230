package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Names;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedCodeTest {

    private static final String MARK = "@Generated(\"dev.recourse.codegen.CatalogProcessor\")";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void compilesWithoutWarnings(Examples example) {
        Compilation.Outcome outcome = example.compilation(folder).run();
        assertEquals(List.of(), outcome.warnings());
        assertTrue(outcome.success());
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameInEveryRunAndFolder(Examples example) {
        Map<String, String> first =
                example.compilation(folder.resolve("first")).run().mustSucceed().sources();
        Map<String, String> second = example.compilation(folder.resolve("other/place"))
                .option("-encoding", "US-ASCII")
                .run()
                .mustSucceed()
                .sources();
        assertEquals(first, second);
    }

    @ParameterizedTest
    @EnumSource
    void readsWithoutScrolling(Examples example) {
        example.compilation(folder).run().mustSucceed().sources().forEach((name, text) -> {
            assertTrue(text.lines().allMatch(line -> line.length() <= 120), name);
            assertTrue(text.lines().allMatch(line -> line.equals(line.stripTrailing())), name);
            assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')), name);
            assertTrue(text.startsWith("// Generated from " + example.file + ". "), name);
        });
    }

    @ParameterizedTest
    @EnumSource
    void usesNoTypeThatACatalogCouldHide(Examples example) {
        Map<String, String> sources =
                example.compilation(folder).run().mustSucceed().sources();
        sources.forEach((name, text) -> {
            String code = text.replaceAll("(?s)\"(?:[^\"\\\\]++|\\\\.)*\"|/\\*.*?\\*/|//[^\n]*", "\"\"");
            Pattern.compile("import [\\w.]+\\.(\\w+);|(?<![\\w.])([A-Z]\\w*[a-z]\\w*)(?![\\w(])")
                    .matcher(code)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(type -> !sources.containsKey(type + ".java"))
                    .filter(type -> !code.contains(" class " + type + " "))
                    .forEach(type -> assertTrue(Names.isTakenType(type), type + " in " + name));
        });
    }

    @ParameterizedTest
    @EnumSource
    void containsNoTraceOfTheBuildMachine(Examples example) {
        example.compilation(folder).run().mustSucceed().sources().forEach((name, text) -> {
            assertFalse(text.contains(folder.toString()), name);
            assertFalse(text.contains(System.getProperty("user.dir")), name);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isDocumentedWithoutWarnings(Examples example) throws IOException {
        example.compilation(folder).run().mustSucceed();
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder.resolve("generated"))) {
            List<Path> found =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(found);
            List<String> options = List.of(
                    "-quiet",
                    "-Xdoclint:all",
                    "-Werror",
                    "-d",
                    folder.resolve("doc").toString(),
                    "-cp",
                    Compilation.engine().toString());
            boolean clean =
                    javadoc.getTask(output, files, null, null, options, units).call();
            assertEquals("", output.toString());
            assertTrue(clean);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsMarkedAsGenerated(Examples example) {
        example.compilation(folder).run().mustSucceed().sources().forEach((name, text) -> {
            assertTrue(text.contains("\n" + MARK + "\npublic ") || text.contains("\n" + MARK + "\nfinal class "), name);
        });
    }

    @Test
    void compilesForAModule() {
        compileModule("").sources().forEach((name, text) -> assertFalse(text.contains("Generated("), name));
    }

    @Test
    void typesAreMarkedForAModuleThatReadsTheAnnotation() {
        compileModule("requires static transitive java.compiler;")
                .sources()
                .forEach((name, text) -> assertTrue(text.contains(MARK), name));
    }

    private Compilation.Outcome compileModule(String requires) {
        return Examples.WIRESOCKET
                .compilation(folder)
                .source("module-info", """
                        /** A service. */
                        module service {
                            requires transitive dev.recourse.engine;
                            %s
                            exports dev.recourse.wiresocket;
                        }
                        """.formatted(requires))
                .option("--module-path", Compilation.engine().toString())
                .run()
                .mustSucceed();
    }

    @Test
    void wireSocketsFiveDomainsInEightLanguagesAreAtMostFortyFiveFiles() {
        int files = Examples.WIRESOCKET
                .compilation(folder)
                .run()
                .mustSucceed()
                .sources()
                .size();
        assertTrue(files <= 45, files + " files");
    }

    @Test
    void aProgramThatUsesOneLanguageLoadsNoOther() throws IOException, ReflectiveOperationException {
        Path classes =
                Examples.WIRESOCKET.compilation(folder).run().mustSucceed().classes();
        List<String> loaded = new ArrayList<>();
        ClassLoader recording = new URLClassLoader(new URL[] {classes.toUri().toURL()}) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.findClass(name);
            }
        };
        String messages = Examples.WIRESOCKET.packageName + ".WireSocketMessages";
        Class.forName(messages, true, recording).getMethod("in", Locale.class).invoke(null, Locale.GERMANY);
        assertEquals(
                List.of(messages, messages + "De"),
                loaded.stream().filter(name -> name.matches(messages + "\\w*")).toList());
    }

    @Test
    void aMissingTranslationDoesNotCompile() {
        Map<String, String> sources = Examples.WIRESOCKET
                .compilation(folder.resolve("whole"))
                .run()
                .mustSucceed()
                .sources();
        Compilation lacking = Compilation.in(folder.resolve("lacking")).option("-proc:none");
        sources.forEach((name, text) -> lacking.source(
                Examples.WIRESOCKET.packageName + "." + name.substring(0, name.length() - ".java".length()),
                name.equals("WireSocketMessagesFr.java")
                        ? text.replaceFirst("(?s)@Override\\s+public String rateLimitGaveUp\\(\\) \\{.*?}", "")
                        : text));
        List<String> errors = lacking.run().errors();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("does not override abstract method rateLimitGaveUp()"), errors.get(0));
    }
}
