package dev.recourse.codegen.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * How code about very many error codes is split: into methods that HotSpot compiles, which are those below 8,000 bytes
 * of bytecode, and into types whose constants fit into a class file, which holds 65,535 of them.
 */
final class Splitting {

    /** The most error codes in one method. */
    static final int METHOD = 100;

    /** The most error codes in one type that needs many constants for each: a whole number of methods. */
    static final int TYPE = 10 * METHOD;

    private Splitting() {}

    /** The items by method. */
    static <T> List<List<T>> methods(List<T> items) {
        return split(items, METHOD);
    }

    /** The items by type: at least one type. */
    static <T> List<List<T>> types(List<T> items) {
        return items.isEmpty() ? List.of(items) : split(items, TYPE);
    }

    private static <T> List<List<T>> split(List<T> items, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            parts.add(items.subList(from, Math.min(from + size, items.size())));
        }
        return parts;
    }

    /** The name of the type for this part, counted from 0: {@code CloseCodeMessages}, {@code CloseCodeMessages2}. */
    static String name(String type, int part) {
        return part == 0 ? type : type + (part + 1);
    }
}
