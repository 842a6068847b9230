package dev.recourse.bench;

import dev.recourse.engine.ErrorCode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
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
            Class<?> compiled = CompiledClass.of(NAME, source(numbers));
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
}
