package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.codegen.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How code about very many error codes is split: into methods that HotSpot compiles, which are those below 8,000 bytes
 * of bytecode, into types whose constants fit into a class file, which holds 65,535 of them, and into sums that javac
 * reads without running out of stack.
 */
final class Splitting {

    /** The most error codes in one method. */
    static final int METHOD = 100;

    /** The most error codes in one type that needs many constants for each: a whole number of methods. */
    static final int TYPE = CatalogDomain.CODES_OF_A_TYPE;

    /** The most terms of one sum, which a compiler reads with a recursion for each. */
    static final int TERMS = 200;

    /** The most characters of the statements in one method that runs once. */
    private static final int CHARACTERS = 30_000;

    private Splitting() {}

    /** The items by method. */
    static <T> List<List<T>> methods(List<T> items) {
        return split(items, METHOD);
    }

    /** The terms by sum. */
    static <T> List<List<T>> terms(List<T> terms) {
        return split(terms, TERMS);
    }

    /** The items by type: at least one type. */
    static <T> List<List<T>> types(List<T> items) {
        return items.isEmpty() ? List.of(items) : split(items, TYPE);
    }

    /**
     * The statements by method, at least one. Their texts are bounded as well, because one with many cases is longer
     * than others: a character of source takes less than two bytes of bytecode.
     *
     * @param statements each a function of what is in front of it
     */
    static List<List<Function<String, Expression>>> statements(List<Function<String, Expression>> statements) {
        List<List<Function<String, Expression>>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int length = 0;
        for (Function<String, Expression> statement : statements) {
            int own = statement.apply("").flat().length();
            List<Function<String, Expression>> last = parts.get(parts.size() - 1);
            if (last.size() == METHOD || (length + own > CHARACTERS && !last.isEmpty())) {
                last = new ArrayList<>();
                parts.add(last);
                length = 0;
            }
            last.add(statement);
            length += own;
        }
        return parts;
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
