package dev.recourse.codegen.text;

/** Lines of text, and the room that is left on the last one. */
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

    boolean fits(int more) {
        return column + more <= WIDTH;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
