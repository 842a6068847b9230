package dev.recourse.catalog.cldr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import dev.recourse.engine.PluralForm;
import dev.recourse.engine.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Plural forms are those of ICU, in each language that Java or ICU knows. */
class IcuPluralsTest {

    private static final List<BigDecimal> NUMBERS = numbers();

    private static List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i <= 220; i++) {
            numbers.add(BigDecimal.valueOf(i));
        }
        for (int power = 1_000; power <= 10_000_000; power *= 10) {
            for (int factor = 1; factor <= 21; factor++) {
                for (int more : new int[] {-1, 0, 1, 2}) {
                    numbers.add(BigDecimal.valueOf((long) power * factor + more));
                }
            }
        }
        for (int i = 0; i <= 130; i++) {
            for (int scale = 1; scale <= 3; scale++) {
                numbers.add(BigDecimal.valueOf(i, scale));
                numbers.add(BigDecimal.valueOf(i * 10L, scale));
                numbers.add(BigDecimal.valueOf(i).setScale(scale));
            }
        }
        return numbers;
    }

    private static Set<String> languages() {
        Set<String> tags = new TreeSet<>(List.of(Locale.getISOLanguages()));
        for (Locale locale : Locale.getAvailableLocales()) {
            tags.add(locale.getLanguage());
        }
        for (ULocale locale : com.ibm.icu.text.PluralRules.getAvailableULocales()) {
            tags.add(locale.toLanguageTag());
        }
        tags.remove("");
        return tags;
    }

    /** The number with its decimals, as ICU takes it. */
    private static FormattedNumber written(BigDecimal number) {
        return NumberFormatter.withLocale(ULocale.ROOT)
                .precision(Precision.fixedFraction(number.scale()))
                .format(number);
    }

    /** The samples of CLDR that are in ICU's text of a rule, without those in compact notation. */
    private static List<BigDecimal> samples(String rule) {
        List<BigDecimal> samples = new ArrayList<>();
        for (String word : rule.substring(Math.max(0, rule.indexOf('@'))).split("[ ,]+", -1)) {
            String[] range = word.split("~", -1);
            if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && !word.contains("c")) {
                BigDecimal first = new BigDecimal(range[0]);
                BigDecimal last = new BigDecimal(range[range.length - 1]);
                for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(first.ulp())) {
                    samples.add(at);
                }
            }
        }
        return samples;
    }

    @Test
    void everyNumberHasTheFormOfIcu() {
        List<FormattedNumber> written =
                NUMBERS.stream().map(IcuPluralsTest::written).toList();
        for (String tag : languages()) {
            var icu = com.ibm.icu.text.PluralRules.forLocale(ULocale.forLanguageTag(tag));
            PluralRules rules = PluralRules.of(Cldr.pluralRules(tag));
            for (int i = 0; i < NUMBERS.size(); i++) {
                BigDecimal number = NUMBERS.get(i);
                assertEquals(icu.select(written.get(i)), rules.of(number).text(), () -> tag + " " + number);
                if (number.scale() == 0) {
                    assertEquals(rules.of(number), rules.of(number.longValueExact()), () -> tag + " " + number);
                }
            }
        }
    }

    @Test
    void everySampleOfCldrHasItsForm() {
        int count = 0;
        for (String tag : languages()) {
            var icu = com.ibm.icu.text.PluralRules.forLocale(ULocale.forLanguageTag(tag));
            PluralRules rules = PluralRules.of(Cldr.pluralRules(tag));
            for (String rule : icu.toString().split("; ", -1)) {
                String form = rule.substring(0, rule.indexOf(':')).trim();
                for (BigDecimal sample : samples(rule)) {
                    assertEquals(form, rules.of(sample).text(), () -> tag + " " + sample);
                    count++;
                }
            }
        }
        assertTrue(count > 5_000, () -> "samples are no longer found in ICU's texts");
    }

    @Test
    void everyLanguageHasTheFormsOfIcu() {
        for (String tag : languages()) {
            var icu = com.ibm.icu.text.PluralRules.forLocale(ULocale.forLanguageTag(tag));
            List<String> forms = PluralRules.of(Cldr.pluralRules(tag)).forms().stream()
                    .map(PluralForm::text)
                    .toList();
            assertEquals(icu.getKeywords(), Set.copyOf(forms), tag);
        }
    }
}
