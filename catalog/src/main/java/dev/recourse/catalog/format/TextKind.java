package dev.recourse.catalog.format;

import dev.recourse.catalog.problem.Complaint;
import java.util.regex.Pattern;

/** The kinds of text in a catalog file. */
public enum TextKind {
    SENTENCE("[\\s\\S]*\\S[\\s\\S]*", Complaint.BLANK),
    PATTERN("[^\\n]+", Complaint.BLANK),
    LINES("[\\s\\S]*[^\\n][\\s\\S]*", Complaint.BLANK),
    TEXT("[\\s\\S]*", Complaint.BLANK),
    NAME("[a-z][a-z0-9]*(-[a-z0-9]+)*", 64, Complaint.NOT_A_NAME),
    CONSTANT("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", 256, Complaint.NOT_A_CONSTANT),
    TYPE("[A-Z][A-Za-z0-9]*", 64, Complaint.NOT_A_TYPE),
    DURATION("(0|[1-9][0-9]{0,9})(ms|s|m|h|d)", Complaint.NOT_A_DURATION),
    PERCENTAGE("(100|[1-9]?[0-9](\\.[0-9]{1,9})?)%", Complaint.NOT_A_PERCENTAGE),
    JITTER(
            "none|full|equal|decorrelated|(proportional|above) [0-9]{1,3}(\\.[0-9]{1,18})?%"
                    + "|plus (0|[1-9][0-9]{0,9})(ms|s|m|h|d)",
            Complaint.NOT_A_JITTER),
    FACTOR("[1-9][0-9]{0,2}(\\.[0-9]{1,18})?", Complaint.NOT_A_FACTOR),
    HOST(
            "(\\*\\.[a-z0-9-]+\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?",
            253,
            Complaint.NOT_A_HOST),
    LINK_TEMPLATE(
            "https://[A-Za-z0-9][^\\s\"<>\\\\^`{|}]*(\\$\\{(code|key)\\}[^\\s\"<>\\\\^`{|}]*)*",
            2_048,
            Complaint.NOT_HTTPS),
    SITE(
            "https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?"
                    + "(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)*/?",
            1_024, Complaint.NOT_A_SITE),
    LANGUAGE("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?", Complaint.NOT_A_LANGUAGE),
    DOMAIN_PATH("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*", 129, Complaint.NOT_A_DOMAIN_PATH),
    LENGTH("[0-9]{1,6}-[0-9]{1,6}", Complaint.NOT_A_LENGTH),
    AMOUNT("(0|[1-9][0-9]{0,6})(\\.[0-9]{1,2})?", Complaint.NOT_AN_AMOUNT),
    REFUND("last|(0|[1-9][0-9]{0,6})(\\.[0-9]{1,2})?", Complaint.NOT_A_REFUND),
    REFILL("(0|[1-9][0-9]{0,6})(\\.[0-9]{1,2})?/([1-9][0-9]{0,7})?(ms|s|m|h|d)", Complaint.NOT_A_REFILL),
    POINTER("(/[^~\\n]*(~[01][^~\\n]*)*)?", 256, Complaint.NOT_A_POINTER),
    HEADER("[A-Za-z0-9!#$%&'*+.^_`|~-]+", 256, Complaint.NOT_A_HEADER),
    VALUE_NAME("[a-z][A-Za-z0-9]*", 64, Complaint.NOT_A_VALUE_NAME),
    SOURCE("[0-9a-f]{8}", Complaint.NOT_A_SOURCE),
    VERSION("1", Complaint.VERSION);

    private final Pattern pattern;
    private final int maxLength;
    private final Complaint complaint;

    TextKind(String regex, Complaint complaint) {
        this(regex, Integer.MAX_VALUE, complaint);
    }

    /** A kind of bounded length. Its pattern repeats a group, which takes stack in proportion to the text. */
    TextKind(String regex, int maxLength, Complaint complaint) {
        this.pattern = Pattern.compile(regex);
        this.maxLength = maxLength;
        this.complaint = complaint;
    }

    /** The regular expression that matches a whole text of this kind. */
    String regex() {
        return pattern.pattern();
    }

    /** The most characters of a text of this kind. */
    int maxLength() {
        return maxLength;
    }

    /** What is reported about a text that is not of this kind. */
    Complaint complaint() {
        return complaint;
    }

    /** Whether the text is of this kind. */
    public boolean accepts(String text) {
        return text.length() <= maxLength && pattern.matcher(text).matches();
    }
}
