package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.CatalogCode;
import dev.recourse.catalog.CatalogDomain;
import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Kind;
import dev.recourse.engine.Policy;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated says what the catalog says: compared with the catalog as it is read at run time. */
class FaithfulTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void prescribesWhatTheCatalogPrescribes(Examples example) {
        Policy made = Generated.from(example, folder).policy();
        Policy read = example.catalog().policy();
        assertEquals(read.fingerprint(), made.fingerprint());
        assertEquals(read.limits(), made.limits());
        assertEquals(read.hint(), made.hint());
        assertEquals(read.redirects(), made.redirects());
        assertEquals(read.budget(), made.budget());
        for (int i = 0; i < read.domains().size(); i++) {
            assertEquals(read.domains().get(i).rows(), made.domains().get(i).rows());
            assertEquals(read.domains().get(i).unknown(), made.domains().get(i).unknown());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatTheCatalogTells(Examples example) {
        Policy made = Generated.from(example, folder).policy();
        for (CatalogDomain domain : example.catalog().domains()) {
            for (CatalogCode code : domain.codes()) {
                ErrorCode constant =
                        made.domain(domain.name()).lookup(code.info().code());
                assertEquals(code.info(), constant.info());
                assertEquals(domain.protocol(), constant.domain().protocol());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysItsSentencesInEveryLanguage(Examples example) {
        Generated generated = Generated.from(example, folder);
        Policy policy = generated.policy();
        Catalog catalog = example.catalog();
        for (Messages language : catalog.messages().values()) {
            for (CatalogDomain domain : catalog.domains()) {
                for (CatalogCode code : domain.codes()) {
                    ErrorCode constant =
                            policy.domain(domain.name()).lookup(code.info().code());
                    Decision decision = policy.start().on(constant.failed(), 0, 0.5);
                    assertEquals(
                            expected(language, domain, decision),
                            generated.message(decision, Locale.forLanguageTag(language.language())),
                            domain.name() + "/" + code.info().code() + " in " + language.language());
                }
            }
        }
    }

    /** The sentence for a reason without details, put together without any of the generator's code. */
    private static String expected(Messages language, CatalogDomain domain, Decision decision) {
        CodeMessages told = language.codes()
                .get(domain.name() + "/" + decision.failure().code().code());
        MessageText general = decision.kind() == Kind.GIVE_UP ? language.gaveUp() : language.recovering();
        boolean gaveUp = decision.kind() == Kind.GIVE_UP
                && decision.explanation().remedy().kind() != Kind.GIVE_UP;
        MessageText sentence = told == null ? general : gaveUp ? told.gaveUp() : told.plain();
        long seconds = Math.max(1, (decision.explanation().delayMillis() + 999) / 1_000);
        Messages.DelayWords words = language.delay();
        String delay = seconds == 1
                ? words.second()
                : seconds < 60
                        ? words.seconds().replace("${n}", Long.toString(seconds))
                        : seconds == 60 ? words.minute() : words.minutes().replace("${n}", "" + (seconds + 59) / 60);
        return sentence.text().replace("${delay}", delay);
    }
}
