package dev.recourse.codegen.writing;

import dev.recourse.codegen.text.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Methods for many codes, cut so that none grows past what a compiler takes, or a virtual machine compiles. */
final class Chunks {

    /** The most codes of one method. */
    static final int SIZE = 100;

    private Chunks() {}

    /** The items in chunks; all in one if there are few. */
    static <T> List<List<T>> of(List<T> items) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += SIZE) {
            chunks.add(items.subList(from, Math.min(from + SIZE, items.size())));
        }
        return chunks;
    }

    /** {@code List<type> name()}, with a statement for each item that adds to the list {@code name}. */
    static <T> void list(JavaFile file, String type, String name, List<T> items, BiConsumer<JavaFile, T> add) {
        List<List<T>> chunks = of(items);
        file.open("private static List<" + type + "> " + name + "() {");
        file.line("List<" + type + "> " + name + " = new ArrayList<>();");
        if (chunks.size() == 1) {
            items.forEach(item -> add.accept(file, item));
        } else {
            for (int i = 0; i < chunks.size(); i++) {
                file.line(name + i + "(" + name + ");");
            }
        }
        file.line("return List.copyOf(" + name + ");").close();
        for (int i = 0; i < chunks.size() && chunks.size() > 1; i++) {
            file.line("").open("private static void " + name + i + "(List<" + type + "> " + name + ") {");
            chunks.get(i).forEach(item -> add.accept(file, item));
            file.close();
        }
    }
}
