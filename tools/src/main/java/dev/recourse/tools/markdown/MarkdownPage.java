package dev.recourse.tools.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown, made of blocks. What is added is Markdown already. */
public final class MarkdownPage {

    private final List<String> blocks = new ArrayList<>();

    /** A page with this title. */
    public MarkdownPage(String title) {
        blocks.add("# " + title);
    }

    /** Adds a heading of the second level. */
    public void section(String title) {
        blocks.add("## " + title);
    }

    /** Adds a heading of the third level. */
    public void part(String title) {
        blocks.add("### " + title);
    }

    /** Adds a paragraph, unless it is empty. */
    public void paragraph(String text) {
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    /** Adds a quotation of one line. */
    public void quote(String text) {
        blocks.add("> " + text);
    }

    /** Adds a list, unless it is empty. */
    public void list(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        }
    }

    /** Adds lines of code in this language. */
    public void code(String language, String text) {
        blocks.add(MarkdownText.block(language, text));
    }

    /** Adds a table, unless it has no rows. */
    public void table(List<String> headings, List<List<String>> rows) {
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
    public String text() {
        return String.join("\n\n", blocks) + "\n";
    }
}
