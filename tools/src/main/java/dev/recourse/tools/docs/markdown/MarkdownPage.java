package dev.recourse.tools.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown, made of blocks. What is added is Markdown already. */
final class MarkdownPage {

    private final List<String> blocks = new ArrayList<>();

    /** A page with this title. */
    MarkdownPage(String title) {
        blocks.add("# " + title);
    }

    void section(String title) {
        blocks.add("## " + title);
    }

    void part(String title) {
        blocks.add("### " + title);
    }

    /** Adds a paragraph, unless it is empty. */
    void paragraph(String text) {
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    void quote(String text) {
        blocks.add("> " + text);
    }

    /** Adds a list, unless it is empty. */
    void list(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        }
    }

    void code(String language, String text) {
        blocks.add(MarkdownText.block(language, text));
    }

    /** Adds a table, unless it has no rows. */
    void table(List<String> headings, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(row(headings));
            lines.add("|---".repeat(headings.size()) + "|");
            rows.forEach(cells -> lines.add(row(cells)));
            blocks.add(String.join("\n", lines));
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(MarkdownText::cell)
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }

    /** The whole text. */
    String text() {
        return String.join("\n\n", blocks) + "\n";
    }
}
