package dev.recourse.integration.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.integration.Installed;
import dev.recourse.tools.decide.Decider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/** The reference pages of WireSocket, opened from the disk. */
class DocsPagesTest {

    private static final String RATE_LIMIT = "close/4006-rate-limit";

    /** How often each error happens in the playground. */
    private static final int TIMES = 6;

    private static final Site SITE = Site.of(Scripts.catalog("wiresocket.yaml"));

    /** One page of each kind. */
    private static final List<String> KINDS =
            List.of("", "close", "dashboard", RATE_LIMIT, "close/4009-wrong-region", "429");

    @InBrowser
    void typingRateLeadsToRateLimit(Browser browser) {
        browser.open(SITE.page(""));
        browser.press("/");
        browser.press("rate");
        browser.until("document.querySelector('.results a')?.dataset.key === 'RATE_LIMIT'");
        assertEquals(List.of("4006", "close"), browser.run("""
                        const first = document.querySelector('.results a');
                        return [first.querySelector('.number').textContent, first.dataset.domain];
                        """));
        browser.press(Keys.ENTER);
        browser.until(
                "location.href === arguments[0] && document.readyState === 'complete'",
                SITE.page(RATE_LIMIT).toString());
        assertTrue(browser.text("h1").contains("4006"));
        assertEquals(List.of(), browser.errors());
    }

    @InBrowser
    void typingACodeThatIsNotListedLeadsToItsRange(Browser browser) {
        browser.open(SITE.page(""));
        browser.press("/");
        browser.press("4777");
        browser.until("document.querySelector('.results a')?.href.endsWith('close/index.html#range-4000_4999')");
        assertEquals(List.of(), browser.errors());
    }

    @InBrowser
    void aPageSaysHowLongAClientWaits(Browser browser) {
        browser.open(SITE.page(RATE_LIMIT));
        String plan = browser.text("#plan");
        assertAll(Stream.of("30 to 36 s", "60 to 72 s", "12:30", "15")
                .map(claim -> () -> assertTrue(plan.contains(claim), () -> claim + " is not in " + plan)));
    }

    @InBrowser
    void pagesCanBeReadWithoutScripts(Browser browser) {
        browser.open(SITE.page(""));
        browser.scripts(false);
        try {
            for (String address : KINDS) {
                browser.open(SITE.page(address));
                assertFalse(browser.text("main").isBlank(), address);
            }
            browser.open(SITE.page(RATE_LIMIT));
            assertTrue(browser.text("#plan").contains("30 to 36 s"));
        } finally {
            browser.scripts(true);
        }
    }

    @InBrowser
    void thePlaygroundDecidesAsTheCommandLineDoes(Browser browser) throws IOException {
        browser.open(SITE.page(RATE_LIMIT));
        browser.click("[data-open]");
        browser.until("document.querySelector('[data-result=explanation]')");
        assertEquals("retry", browser.run("return document.querySelector('[data-result=now]').dataset.decision"));
        for (CatalogDomain domain : SITE.catalog().domains()) {
            for (CatalogCode code : domain.codes()) {
                play(
                        browser,
                        Map.of("domain", domain.name(), "code", code.info().code(), "reason", ""));
            }
        }
        play(browser, Map.of("domain", "close", "code", "4009", "reason", "REDIRECT:wss://eu.wiresocket.net/doc"));
        play(browser, Map.of("domain", "close", "code", "4999", "reason", "unknown"));
        assertEquals(List.of(), browser.errors());
    }

    /** Lets an error happen a few times, and compares each decision. */
    private static void play(Browser browser, Map<String, String> failure) throws IOException {
        List<?> played = (List<?>) Objects.requireNonNull(browser.run("""
                document.querySelector('[data-play=reset]').click();
                for (const [name, value] of Object.entries(arguments[0])) {
                    const field = document.getElementById('play-' + name);
                    field.value = value;
                    field.dispatchEvent(new Event(name === 'domain' ? 'change' : 'input'));
                }
                for (let i = 0; i < arguments[1]; i++) {
                    document.querySelector('[data-play=fail]').click();
                }
                const now = document.querySelector('[data-result=now]');
                return [...document.querySelectorAll('.playground .steps li'), now].map(({ dataset }) => ({
                    decision: dataset.decision,
                    delayMs: Number(dataset.delayMs ?? 0),
                }));
                """, failure, TIMES));
        List<Map<?, ?>> decided = decided(browser, failure, played);
        assertEquals(TIMES, played.size(), failure::toString);
        for (int i = 0; i < played.size(); i++) {
            Map<?, ?> step = (Map<?, ?>) played.get(i);
            Object delay = decided.get(i).get("delayMs");
            String where = failure + ", time " + (i + 1);
            assertEquals(decided.get(i).get("decision"), step.get("decision"), where);
            assertEquals(delay == null ? 0L : delay, step.get("delayMs"), where);
        }
        assertEquals(
                decided.get(TIMES - 1).get("why"),
                browser.run("return document.querySelector('[data-result=explanation]').textContent"),
                failure::toString);
    }

    /** What {@code recourse decide} prints about the same failures at the same times. */
    private static List<Map<?, ?>> decided(Browser browser, Map<String, String> failure, List<?> played)
            throws IOException {
        StringBuilder events = new StringBuilder();
        long at = 0;
        for (Object step : played) {
            events.append(browser.run("""
                            return JSON.stringify({ event: 'failed', at: arguments[1], random: 0.5, sent: true, ...arguments[0] });
                            """, failure, at)).append('\n');
            at += ((Number) Objects.requireNonNull(((Map<?, ?>) step).get("delayMs"))).longValue();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        new Decider(SITE.catalog().policy(), 0)
                .run(
                        new ByteArrayInputStream(events.toString().getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(errors, true, StandardCharsets.UTF_8));
        assertEquals("", errors.toString(StandardCharsets.UTF_8));
        List<Map<?, ?>> decisions = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            decisions.add((Map<?, ?>) Objects.requireNonNull(browser.run("return JSON.parse(arguments[0])", line)));
        }
        return decisions;
    }

    @InBrowser
    void aReaderCanSwitchToJapanese(Browser browser) {
        browser.open(SITE.page(RATE_LIMIT));
        browser.run("localStorage.clear()");
        browser.open(SITE.page(RATE_LIMIT));
        String english = browser.text("#sees");
        browser.run("""
                const select = document.querySelector('[data-reader] select');
                select.value = 'ja';
                select.dispatchEvent(new Event('change'));
                """);
        String japanese = browser.text("#sees");
        assertFalse(japanese.equals(english));
        assertTrue(
                japanese.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA));
        browser.open(SITE.page("close/4009-wrong-region"));
        assertEquals("ja", browser.run("return document.querySelector('#sees [lang]').lang"));
        browser.click("[data-open]");
        browser.until("document.querySelector('[data-result=message]')?.lang === 'ja'");
        browser.run("localStorage.clear()");
        assertEquals(List.of(), browser.errors());
    }

    @InBrowser
    void noPageHasAnErrorOnItsConsole(Browser browser) {
        browser.open(SITE.page(""));
        for (String address : SITE.addresses()) {
            browser.go(SITE.page(address));
            browser.until("document.querySelector('[data-playground][hidden]') === null");
        }
        assertEquals(List.of(), browser.errors());
    }

    @InBrowser
    void noTextOfACatalogOrAServerRuns(Browser browser) {
        Site hostile = Site.of(Scripts.catalog("hostile.yaml"));
        browser.open(hostile.page(""));
        for (String address : hostile.addresses()) {
            browser.go(hostile.page(address));
            browser.press("/");
            browser.press("hostile");
            browser.until("document.querySelector('.results a')");
            browser.press(Keys.ESCAPE);
            if (address.startsWith("events/")) {
                browser.click("[data-open]");
                browser.until("document.querySelector('[data-result=explanation]')");
                browser.run("""
                        const reason = document.querySelector('#play-reason');
                        reason.value = "</pre><img src=x onerror='hostile = 8'> <img src=x onerror='hostile = 10'>";
                        document.querySelector('[data-play=fail]').click();
                        """);
                assertTrue(browser.text("[data-result=message]").startsWith("Refused: <img src=x onerror="));
            }
            assertEquals("undefined", browser.run("return typeof hostile"), address);
        }
        assertEquals(List.of(), browser.errors());
    }

    @InBrowser
    void axeFindsNothing(Browser browser) {
        for (String address : KINDS) {
            browser.open(SITE.page(address));
            assertEquals(List.of(), browser.barriers(), address);
            browser.dark();
            assertEquals(List.of(), browser.barriers(), address + " in the dark");
            browser.narrow();
            assertEquals(List.of(), browser.barriers(), address + " on a phone");
        }
        browser.open(SITE.page(RATE_LIMIT));
        browser.click("[data-open]");
        browser.until("document.querySelector('[data-result=explanation]')");
        browser.run("document.querySelector('[data-play=fail-5]').click()");
        assertEquals(List.of(), browser.barriers(), "the playground");
        browser.open(SITE.page(""));
        browser.press("/");
        browser.press("rate");
        browser.until("document.querySelector('.results a')");
        assertEquals(List.of(), browser.barriers(), "the search");
    }

    @InBrowser
    void noPageIsWiderThanAPhone(Browser browser) {
        for (String address : KINDS) {
            browser.open(SITE.page(address));
            browser.narrow();
            browser.until("innerWidth < 400");
            assertEquals(
                    true,
                    browser.run("return document.documentElement.scrollWidth <= innerWidth"),
                    () -> address + " is wider");
        }
    }

    /** Saved to be looked at. */
    @InBrowser
    void pagesCanBeShownInLightAndDarkOnPhonesAndOnPaper(Browser browser) {
        for (String address : KINDS) {
            String name = address.isEmpty() ? "start" : address.replace('/', '-');
            browser.open(SITE.page(address));
            assertPicture(browser.screenshot(name + "-light"));
            browser.dark();
            assertPicture(browser.screenshot(name + "-dark"));
            browser.print();
            assertPicture(browser.screenshot(name + "-print"));
            browser.open(SITE.page(address));
            browser.narrow();
            assertPicture(browser.screenshot(name + "-narrow"));
        }
    }

    private static void assertPicture(Path file) {
        assertTrue(file.toFile().length() > 5_000, () -> file + " shows nothing");
    }

    @InBrowser
    void theValidatorAcceptsAllPages(Browser browser) throws IOException, InterruptedException {
        Path report = Installed.DIRECTORY.resolve("vnu.log");
        Process validator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Installed.DIRECTORY
                                .resolve("node_modules/vnu-jar/build/dist/vnu.jar")
                                .toString(),
                        "--stdout",
                        "--Werror",
                        "--also-check-svg",
                        "--skip-non-html",
                        // From a disk, the validator takes every file for another origin.
                        "--filterpattern",
                        ".*violates Content Security Policy.*",
                        SITE.folder().toString())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        assertEquals(0, validator.waitFor(), () -> Scripts.read(report));
    }
}
