package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;
import java.util.List;
import java.util.stream.Stream;

/** {@code WireSocketDisplay}: makes text of the peer's fit to be shown; only where some sentence shows such a text. */
final class DisplayFile {

    private static final int MAX_LENGTH = 64;

    private DisplayFile() {}

    static List<GeneratedFile> write(Plan plan) {
        Stream<CodePlan> codes = plan.domains().stream().flatMap(domain -> domain.codes().stream());
        boolean needed = codes.flatMap(code -> Variant.of(plan, code).stream())
                .flatMap(variant -> variant.components().stream())
                .anyMatch(Component::isText);
        return needed ? List.of(file(plan)) : List.of();
    }

    private static GeneratedFile file(Plan plan) {
        String type = plan.type("Display");
        JavaFile file = new JavaFile(plan.header(), plan.packageName());
        file.doc("Text of the peer's in a sentence for people.");
        file.open("final class " + type + " {").line("");
        file.line("private static final int MAX_LENGTH = " + MAX_LENGTH + ";").line("");
        file.line("private " + type + "() {}").line("");
        file.doc(
                "The text on one line, cut where it is long, without characters that are invisible or turn others around.");
        file.open("static String text(String text) {");
        file.line("StringBuilder shown = new StringBuilder();");
        file.open("for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {");
        file.line("int c = Character.isWhitespace(text.codePointAt(i)) ? ' ' : text.codePointAt(i);");
        file.open("if (shown.length() + Character.charCount(c) > MAX_LENGTH && isVisible(c)) {");
        file.line("return shown.substring(0, shown.offsetByCodePoints(shown.length(), -1)) + \"\\u2026\";")
                .close();
        file.open("if (isVisible(c)) {")
                .line("shown.appendCodePoint(c);")
                .close()
                .close();
        file.line("return shown.toString();").close().line("");
        file.open("private static boolean isVisible(int c) {");
        file.open("return switch (Character.getType(c)) {");
        file.line("case Character.CONTROL,");
        file.line("        Character.FORMAT,");
        file.line("        Character.SURROGATE,");
        file.line("        Character.LINE_SEPARATOR,");
        file.line("        Character.PARAGRAPH_SEPARATOR -> false;");
        file.line("default -> true;").close(";").close();
        return new GeneratedFile(type, file.close().text());
    }
}
