package dev.recourse.catalog.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML in a text that is not HTML. */
final class Markup {

    private static final String ELEMENTS =
            "a|abbr|b|big|blockquote|br|cite|code|dd|del|details|dfn|div|dl|dt|em|font|h[1-6]"
                    + "|hr|i|img|ins|kbd|label|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|summary|sup"
                    + "|svg|table|tbody|td|th|thead|tr|tt|u|ul|var|wbr";

    private static final String NAMED_CHARACTERS = "amp|apos|bull|cent|copy|deg|emsp|ensp|euro|frac[0-9]{2}|gt|hellip"
            + "|iexcl|iquest|[lr]aquo|[lr]arr|[lr]dquo|lrm|[lr]squo|lt|mdash|middot|minus|nbsp|ndash|para|pound|quot|reg"
            + "|rlm|sect|shy|szlig|thinsp|times|trade|yen|zwj|zwnj"
            + "|[A-Za-z]{1,2}(acute|caron|cedil|circ|grave|lig|ring|slash|tilde|uml)";

    private static final Pattern MARKUP =
            Pattern.compile("</?(?i:" + ELEMENTS + ")(\\s+[A-Za-z-]+\\s*=[^<>]*|\\s*/)?>|<!--|&(" + NAMED_CHARACTERS
                    + "|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private Markup() {}

    /** The first tag or character reference in the text. */
    static Optional<String> in(String text) {
        Matcher matcher = MARKUP.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
