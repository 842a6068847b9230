package dev.recourse.engine;

import java.util.Optional;

/** A place of an answer from which a value is read. */
public sealed interface Place extends NotABean {

    /** A problem document (RFC 9457): its code or its sentence, whichever is read. */
    Place PROBLEM = new Problem();

    /** The whole body of an HTTP answer, or the whole reason of a close frame. */
    Place BODY = new Body();

    /** The header of this name. */
    static Place header(String name) {
        return new Header(name);
    }

    /**
     * A value in a JSON body, or in a reason that is JSON.
     *
     * @param pointer where it is (RFC 6901), such as {@code /error/code}
     * @throws IllegalArgumentException if it is not a pointer; the message says why
     */
    static Place json(String pointer) {
        return new Json(JsonPointer.of(pointer));
    }

    /** The value of this name in the error's details. */
    static Place detail(String name) {
        return new Detail(name);
    }

    /** The header of a name, in any case. Of several lines, the first that can be read counts. */
    record Header(String name) implements Place {}

    /** A text, a number or a boolean in a JSON text. */
    record Json(JsonPointer pointer) implements Place {}

    /** A member of a problem document (RFC 9457). */
    record Problem() implements Place {

        private static final JsonPointer CODE = JsonPointer.of("/code");
        private static final JsonPointer TYPE = JsonPointer.of("/type");
        private static final JsonPointer DETAIL = JsonPointer.of("/detail");
        private static final JsonPointer TITLE = JsonPointer.of("/title");
        private static final String NO_TYPE = "about:blank";

        /** The member {@code code}, else the last segment of {@code type}. */
        static Optional<String> code(String body) {
            Optional<String> code = CODE.read(body);
            if (isFilled(code)) {
                return code;
            }
            Optional<String> type = TYPE.readText(body);
            return type.isPresent() ? lastSegment(type.get()) : type;
        }

        private static boolean isFilled(Optional<String> text) {
            return text.isPresent() && !text.get().isEmpty();
        }

        /** The last part of a URL's path, or of a URN. */
        private static Optional<String> lastSegment(String type) {
            int end = type.length();
            for (char mark : new char[] {'#', '?'}) {
                int at = type.indexOf(mark);
                end = at >= 0 && at < end ? at : end;
            }
            while (end > 0 && type.charAt(end - 1) == '/') {
                end--;
            }
            String path = type.substring(0, end);
            int slash = path.lastIndexOf('/');
            boolean isHost = slash > 0 && path.charAt(slash - 1) == '/';
            String last = path.substring((slash >= 0 ? slash : path.lastIndexOf(':')) + 1);
            return isHost || path.equals(NO_TYPE) || last.isEmpty() ? Optional.empty() : Optional.of(last);
        }

        /** The member {@code detail}, else {@code title}. */
        static Optional<String> reason(String body) {
            Optional<String> detail = DETAIL.readText(body);
            return isFilled(detail) ? detail : TITLE.readText(body);
        }
    }

    /** The whole text. */
    record Body() implements Place {}

    /** A value of the details, of a type that is a number or a duration. */
    record Detail(String name) implements Place {}
}
