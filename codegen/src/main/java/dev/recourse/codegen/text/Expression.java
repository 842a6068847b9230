package dev.recourse.codegen.text;

import java.util.List;

/** An expression that is written on one line or, if that is too long, on several. */
public abstract sealed class Expression
        permits Expression.Text, Expression.Call, Expression.Chain, Expression.Sum, Expression.Lambda {

    static final int CONTINUATION = 8;

    private final String flat;

    private Expression(String flat) {
        this.flat = flat;
    }

    /** The expression on one line. */
    public final String flat() {
        return flat;
    }

    /**
     * Writes it on several lines.
     *
     * @param indent the indentation of the statement
     * @param tail the number of characters that follow on the last line
     */
    abstract void broken(Page page, int indent, int tail);

    final void write(Page page, int indent, int tail) {
        if (page.fits(flat.length() + tail)) {
            page.append(flat);
        } else {
            broken(page, indent, tail);
        }
    }

    /** An expression that is never broken. */
    public static Expression of(String text) {
        return new Text(text);
    }

    /** A string literal. */
    public static Expression string(String text) {
        return new Text(Literals.string(text));
    }

    /** {@code head(arguments)}. */
    public static Expression call(String head, Expression... arguments) {
        return new Call(head, List.of(arguments));
    }

    /** {@code head(arguments)}. */
    public static Expression call(String head, List<Expression> arguments) {
        return new Call(head, List.copyOf(arguments));
    }

    /** {@code first.rest.rest}. */
    public static Expression chain(Expression first, List<Expression> rest) {
        return rest.isEmpty() ? first : new Chain(first, List.copyOf(rest));
    }

    /** {@code part + part}; at least one part is a string. */
    public static Expression sum(List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : new Sum("+", List.copyOf(parts));
    }

    /** {@code test || test}. */
    public static Expression anyOf(List<Expression> tests) {
        return tests.size() == 1 ? tests.get(0) : new Sum("||", List.copyOf(tests));
    }

    /** {@code parameters -> body}. */
    public static Expression lambda(String parameters, Expression body) {
        return new Lambda(parameters, body);
    }

    /** {@code List.of(items)}, each as a string literal. */
    public static Expression listOf(List<String> items) {
        return call("List.of", items.stream().map(Expression::string).toList());
    }

    private static String joined(List<Expression> expressions, String separator) {
        StringBuilder text = new StringBuilder();
        for (Expression expression : expressions) {
            text.append(text.length() == 0 ? "" : separator).append(expression.flat);
        }
        return text.toString();
    }

    static final class Text extends Expression {

        private Text(String text) {
            super(text);
        }

        @Override
        void broken(Page page, int indent, int tail) {
            String text = flat();
            if (!text.startsWith("\"")) {
                page.append(text);
                return;
            }
            int width = Page.WIDTH - indent - CONTINUATION - "+ ".length() - tail;
            if (page.room() < width / 2) {
                page.newLine(indent + CONTINUATION);
            }
            List<String> pieces = Literals.pieces(text, Math.min(page.room(), width), width);
            page.append(pieces.get(0));
            for (String piece : pieces.subList(1, pieces.size())) {
                page.newLine(indent + CONTINUATION).append("+ ").append(piece);
            }
        }
    }

    static final class Call extends Expression {

        private final String head;
        private final List<Expression> arguments;

        private Call(String head, List<Expression> arguments) {
            super(head + "(" + joined(arguments, ", ") + ")");
            this.head = head;
            this.arguments = arguments;
        }

        @Override
        void broken(Page page, int indent, int tail) {
            page.append(head).append("(");
            if (arguments.size() == 1 && isInlined(arguments.get(0))) {
                arguments.get(0).write(page, indent, tail + 1);
                page.append(")");
                return;
            }
            int inner = indent + CONTINUATION;
            String together = joined(arguments, ", ");
            if (inner + together.length() + 1 + tail <= Page.WIDTH) {
                page.newLine(inner).append(together).append(")");
                return;
            }
            for (int i = 0; i < arguments.size(); i++) {
                boolean last = i == arguments.size() - 1;
                page.newLine(inner);
                arguments.get(i).write(page, inner, last ? tail + 1 : 1);
                page.append(last ? ")" : ",");
            }
        }
    }

    /** Whether it starts on the line of the call, if it is the only argument. */
    private static boolean isInlined(Expression argument) {
        return !(argument instanceof Sum);
    }

    static final class Chain extends Expression {

        private final Expression first;
        private final List<Expression> rest;

        private Chain(Expression first, List<Expression> rest) {
            super(first.flat() + "." + joined(rest, "."));
            this.first = first;
            this.rest = rest;
        }

        @Override
        void broken(Page page, int indent, int tail) {
            boolean fits = page.fits(first.flat().length());
            first.write(page, fits ? indent : indent + CONTINUATION, 0);
            for (int i = 0; i < rest.size(); i++) {
                page.newLine(indent + CONTINUATION).append(".");
                rest.get(i).write(page, indent + CONTINUATION, i == rest.size() - 1 ? tail : 0);
            }
        }
    }

    static final class Sum extends Expression {

        private final String operator;
        private final List<Expression> parts;

        private Sum(String operator, List<Expression> parts) {
            super(joined(parts, " " + operator + " "));
            this.operator = operator;
            this.parts = parts;
        }

        @Override
        void broken(Page page, int indent, int tail) {
            boolean isTest = operator.equals("||");
            parts.get(0).write(page, indent, 0);
            for (int i = 1; i < parts.size(); i++) {
                Expression part = parts.get(i);
                int after = i == parts.size() - 1 ? tail : 0;
                if (isTest || !page.fits(2 + operator.length() + part.flat().length() + after)) {
                    page.newLine(indent + CONTINUATION).append(operator + " ");
                } else {
                    page.append(" " + operator + " ");
                }
                part.write(page, indent, after);
            }
        }
    }

    static final class Lambda extends Expression {

        private final String parameters;
        private final Expression body;

        private Lambda(String parameters, Expression body) {
            super(parameters + " -> " + body.flat());
            this.parameters = parameters;
            this.body = body;
        }

        @Override
        void broken(Page page, int indent, int tail) {
            page.append(parameters).append(" -> ");
            body.write(page, indent, tail);
        }
    }

    @Override
    public String toString() {
        return flat;
    }
}
