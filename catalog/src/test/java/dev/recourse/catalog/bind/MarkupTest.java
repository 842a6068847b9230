package dev.recourse.catalog.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wait <b>here</b>|<b>",
                "Wait here</STRONG>.|</STRONG>",
                "a<br/>b|<br/>",
                "a<br />b|<br />",
                "<a href=\"${url}\">here</a>|<a href=\"${url}\">",
                "<!-- a -->|<!--",
                "a&nbsp;b|&nbsp;",
                "A &amp; B|&amp;",
                "Caf&eacute;|&eacute;",
                "&#8217;|&#8217;",
                "&#x2019;|&#x2019;"
            })
    void htmlIsMarkup(String text, String markup) {
        assertEquals(Optional.of(markup), Markup.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<name>",
                "<brand>",
                "<b",
                "1 < 2 > 0",
                "a <- b -> c",
                "A & B",
                "AT&T; R&D;",
                "&amp",
                "${n, one {<} other {>}}",
                "a<b and c>d",
                "#5; &;"
            })
    void otherTextIsNot(String text) {
        assertEquals(Optional.empty(), Markup.in(text));
    }
}
