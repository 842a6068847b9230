package dev.recourse.bench;

import dev.recourse.engine.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A lookup by {@code switch}, written as a generator would write it and compiled in memory. A method of more than 8,000
 * bytes is never compiled to machine code, so the numbers of each page of 256 have a method.
 */
final class CompiledSwitch {

    private static final String NAME = "Switched";
    private static final int PAGE_BITS = 8;
    private static final int ONE_METHOD = 256;

    private CompiledSwitch() {}

    static IntFunction<@Nullable ErrorCode> of(int[] numbers, ErrorCode[] codes) {
        try {
            Class<?> compiled = compile(source(numbers));
            Object made = compiled.getConstructor(Object[].class).newInstance((Object) codes);
            @SuppressWarnings("unchecked") // The source says so.
            IntFunction<@Nullable ErrorCode> lookup = (IntFunction<@Nullable ErrorCode>) made;
            return lookup;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(int[] numbers) {
        StringBuilder source = new StringBuilder("public final class " + NAME
                + " implements java.util.function.IntFunction<Object> {\n"
                + "private final Object[] codes;\n"
                + "public " + NAME + "(Object[] all) { codes = all; }\n"
                + "public Object apply(int number) {\n");
        if (numbers.length <= ONE_METHOD) {
            return source.append(cases(numbers)).append("}\n}\n").toString();
        }
        SortedMap<Integer, String> pages = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            pages.merge(numbers[i] >> PAGE_BITS, one(numbers[i], i), String::concat);
        }
        source.append("switch (number >> " + PAGE_BITS + ") {\n");
        pages.keySet().forEach(page -> source.append("case " + page + ": return page" + page + "(number);\n"));
        source.append("default: return null;\n}\n}\n");
        pages.forEach(
                (page, cases) -> source.append("private Object page" + page + "(int number) {\n" + all(cases) + "}\n"));
        return source.append("}\n").toString();
    }

    private static String cases(int[] numbers) {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            cases.append(one(numbers[i], i));
        }
        return all(cases.toString());
    }

    private static String one(int number, int index) {
        return "case " + number + ": return codes[" + index + "];\n";
    }

    private static String all(String cases) {
        return "switch (number) {\n" + cases + "default: return null;\n}\n";
    }

    private static Class<?> compile(String source) throws ClassNotFoundException {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalStateException("needs a JDK"));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        InMemory memory = new InMemory(files);
        boolean isCompiled = compiler.getTask(
                        null, memory, null, List.of("-proc:none"), null, List.of(new Source(source)))
                .call();
        if (!isCompiled) {
            throw new IllegalStateException("not compiled: " + source);
        }
        return new Loader(memory.classes).loadClass(NAME);
    }

    /** The source. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + NAME + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Where the compiler puts classes. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classes.put(name, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }

    /** Loads what was compiled. */
    private static final class Loader extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
