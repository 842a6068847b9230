package dev.recourse.codegen.text;

import java.util.List;
import java.util.Map;

/** An expression that is written on one line or, if that is too long or has a {@code switch} in it, on several. */
public abstract sealed class Expression
        permits Expression.Text,
                Expression.Call,
                Expression.Chain,
                Expression.Sum,
                Expression.Lambda,
                Expression.Conditional,
                Expression.Switch {

    static final int CONTINUATION = 8;

    private final String flat;
    private final boolean hasSwitch;

    private Expression(String flat) {
        this(flat, false);
    }

    private Expression(String flat, boolean hasSwitch) {
        this.flat = flat;
        this.hasSwitch = hasSwitch;
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
        if (isOnOneLine(page, tail)) {
            page.append(flat);
        } else {
            broken(page, indent, tail);
        }
    }

    private static boolean hasSwitch(List<Expression> parts) {
        for (Expression part : parts) {
            if (part.hasSwitch) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnOneLine(Page page, int tail) {
        return !hasSwitch && page.fits(flat.length() + tail);
    }

    /** Whether it begins on a line that has text in front: all of it fits, or what is in front of its blocks. */
    boolean begins(Page page, int before, int tail) {
        return page.fits(before + flat.length() + tail);
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

    /** {@code part + part}; at least one of the first two parts is a string. */
    public static Expression sum(List<Expression> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : new Sum("+", parts.stream().map(Expression::asTerm).toList());
    }

    private static Expression asTerm(Expression part) {
        return part instanceof Conditional conditional ? conditional.inParentheses() : part;
    }

    /** {@code test || test}. */
    public static Expression anyOf(List<Expression> tests) {
        return tests.size() == 1 ? tests.get(0) : new Sum("||", List.copyOf(tests));
    }

    /** {@code parameters -> body}. */
    public static Expression lambda(String parameters, Expression body) {
        return new Lambda(parameters, body);
    }

    /** {@code test ? yes : no}. */
    public static Expression conditional(String test, Expression yes, Expression no) {
        return new Conditional("", test, yes, no, "");
    }

    /** {@code switch (subject) { case A -> result; default -> otherwise; }}, by the labels of the cases. */
    public static Expression choice(String subject, Map<String, Expression> cases, Expression otherwise) {
        return new Switch(subject, cases, otherwise);
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
            super(head + "(" + joined(arguments, ", ") + ")", hasSwitch(arguments));
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
            if (!super.hasSwitch && inner + together.length() + 1 + tail <= Page.WIDTH) {
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
            super(joined(parts, " " + operator + " "), hasSwitch(parts));
            this.operator = operator;
            this.parts = parts;
        }

        @Override
        void broken(Page page, int indent, int tail) {
            boolean isTest = operator.equals("||");
            int line = indent;
            for (int i = 0; i < parts.size(); i++) {
                Expression part = parts.get(i);
                int after = i == parts.size() - 1 ? tail : 0;
                if (i > 0 && (isTest || !part.begins(page, 2 + operator.length(), after))) {
                    line = indent + CONTINUATION;
                    page.newLine(line).append(operator + " ");
                } else if (i > 0) {
                    page.append(" " + operator + " ");
                }
                if (!part.hasSwitch && !part.isOnOneLine(page, after)) {
                    line = indent + CONTINUATION;
                }
                part.write(page, part.hasSwitch ? line : indent, after);
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

    static final class Conditional extends Expression {

        private final String open;
        private final String test;
        private final Expression yes;
        private final Expression no;
        private final String close;

        private Conditional(String open, String test, Expression yes, Expression no, String close) {
            super(open + test + " ? " + yes.flat() + " : " + no.flat() + close, yes.hasSwitch || no.hasSwitch);
            this.open = open;
            this.test = test;
            this.yes = yes;
            this.no = no;
            this.close = close;
        }

        private Expression inParentheses() {
            return new Conditional("(", test, yes, no, ")");
        }

        @Override
        boolean begins(Page page, int before, int tail) {
            return !super.hasSwitch && super.begins(page, before, tail);
        }

        @Override
        void broken(Page page, int indent, int tail) {
            int inner = indent + CONTINUATION;
            page.append(open + test).newLine(inner).append("? ");
            yes.write(page, inner, 0);
            page.newLine(inner).append(": ");
            no.write(page, inner, close.length() + tail);
            page.append(close);
        }
    }

    static final class Switch extends Expression {

        private final String head;
        private final Map<String, Expression> cases;
        private final Expression otherwise;

        private Switch(String subject, Map<String, Expression> cases, Expression otherwise) {
            super(flat(subject, cases, otherwise), true);
            this.head = "switch (" + subject + ") {";
            this.cases = cases;
            this.otherwise = otherwise;
        }

        private static String flat(String subject, Map<String, Expression> cases, Expression otherwise) {
            StringBuilder text = new StringBuilder("switch (").append(subject).append(") { ");
            cases.forEach((label, result) -> text.append("case ")
                    .append(label)
                    .append(" -> ")
                    .append(result.flat())
                    .append("; "));
            return text.append("default -> ")
                    .append(otherwise.flat())
                    .append("; }")
                    .toString();
        }

        @Override
        boolean begins(Page page, int before, int tail) {
            return page.fits(before + head.length());
        }

        @Override
        void broken(Page page, int indent, int tail) {
            page.append(head);
            cases.forEach((label, result) -> line(page, indent + 4, "case " + label + " ->", result));
            line(page, indent + 4, "default ->", otherwise);
            page.newLine(indent).append("}");
        }

        private static void line(Page page, int indent, String label, Expression result) {
            page.newLine(indent).append(label);
            if (result.hasSwitch || page.fits(" ".length() + result.flat().length() + ";".length())) {
                page.append(" ");
                result.write(page, indent, ";".length());
            } else {
                page.newLine(indent + 4);
                result.write(page, indent + 4, ";".length());
            }
            page.append(";");
        }
    }

    @Override
    public String toString() {
        return flat;
    }
}
