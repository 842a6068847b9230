package dev.recourse.catalog.cldr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import dev.recourse.engine.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers are written as by ICU, in each locale that it knows. */
class IcuNumbersTest {

    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "0",
                    "7",
                    "999",
                    "1000",
                    "-1234",
                    "9999",
                    "12345",
                    "-123456",
                    "1234567",
                    "12345678",
                    "0.5",
                    "-1234.75",
                    "12345.678",
                    "123456789012.25",
                    Long.toString(Long.MIN_VALUE),
                    Long.toString(Long.MAX_VALUE))
            .map(BigDecimal::new)
            .toList();

    /** Locales where the two differ, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "en-US-u-va-posix", "a variant, which Recourse leaves out: POSIX has no groups",
            "fr-CH", "ICU 78.1 has CLDR 48.0, and 48.2 groups by ' as the rest of Switzerland does");

    private static boolean isSame(ULocale locale) {
        LocalizedNumberFormatter icu = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
        NumberStyle style = Cldr.numbers(locale.toLanguageTag());
        return NUMBERS.stream().allMatch(number -> {
            boolean isWhole = number.scale() == 0;
            String whole = isWhole ? style.of(number.longValueExact()) : style.of(number);
            return icu.format(number).toString().equals(whole) && whole.equals(style.of(number));
        });
    }

    @Test
    void everyLocaleWritesNumbersAsInIcu() {
        Set<String> different = new TreeSet<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (!isSame(locale)) {
                different.add(locale.toLanguageTag());
            }
        }
        assertEquals(DIFFERENT.keySet(), different);
    }
}
