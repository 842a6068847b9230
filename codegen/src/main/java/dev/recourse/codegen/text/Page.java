package dev.recourse.codegen.text;

/** Lines of text, and the room on the last one. */
final class Page {

    static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private int column;

    Page append(String piece) {
        text.append(piece);
        column += piece.length();
        return this;
    }

    Page newLine(int indent) {
        text.append('\n');
        column = 0;
        return append(" ".repeat(indent));
    }

    /** The number of characters that the last line has room for. */
    int room() {
        return WIDTH - column;
    }

    boolean fits(int more) {
        return more <= room();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
