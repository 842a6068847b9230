package dev.recourse.codegen.writing;

import java.util.ArrayList;
import java.util.List;

/** Classes for very many codes, cut so that none has more constants than a class file can hold. */
final class Parts {

    /** The most codes of one class that needs many constants for each: a whole number of chunks. */
    static final int SIZE = 10 * Chunks.SIZE;

    private Parts() {}

    static <T> List<List<T>> of(List<T> items) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += SIZE) {
            parts.add(items.subList(from, Math.min(from + SIZE, items.size())));
        }
        return parts;
    }

    /** The name of the class for this part, from 0. */
    static String name(String type, int part) {
        return part == 0 ? type : type + (part + 1);
    }

    /** The name of the class for the item at this position. */
    static String nameAt(String type, int position) {
        return name(type, position / SIZE);
    }
}
