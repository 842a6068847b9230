package dev.recourse.integration.browser;

import dev.recourse.integration.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium without a window. The tests of a class share one; each opens its own pages. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WINDOW = "--window-size=1280,900";
    /** A small phone. */
    private static final Map<String, Object> PHONE =
            Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true);

    private static final Path SCREENSHOTS = Installed.DIRECTORY.resolve("screenshots");
    private static final Path AXE = Installed.DIRECTORY.resolve("node_modules/axe-core/axe.min.js");

    private static @Nullable Browser shared;

    private final ChromeDriver driver;

    private Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Installed.program("chromium").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", WINDOW);
        // A page that still scrolls has its elements elsewhere than they were found.
        options.addArguments("--force-prefers-reduced-motion");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Installed.program("chromedriver").toFile())
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** The browser of this process, if Chromium is installed. */
    static Stream<Browser> ifInstalled() {
        return Installed.hasChromium() ? Stream.of(shared()) : Stream.empty();
    }

    private static synchronized Browser shared() {
        if (shared == null) {
            Browser started = new Browser();
            Runtime.getRuntime().addShutdownHook(new Thread(started.driver::quit));
            shared = started;
        }
        return shared;
    }

    /** Opens a page as a reader's browser shows it: light, on a screen, and with a network. */
    void open(URI page) {
        emulate(Map.of("media", "", "features", List.of()));
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        offline(false);
        errors();
        go(page);
    }

    /** Goes on to another page, and leaves the rest as it is. */
    void go(URI page) {
        driver.get(page.toString());
    }

    /** The address of the page, which a script may have changed. */
    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Runs the body of a function, and returns what it returns. */
    @Nullable
    Object run(String body, Object... arguments) {
        return driver.executeScript(body, arguments);
    }

    /**
     * Runs the body of an asynchronous function, and waits for what it returns.
     *
     * @throws AssertionError if it throws
     */
    @Nullable
    Object await(String body, Object... arguments) {
        Object outcome = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                (async (...args) => {%s})(...Array.from(arguments).slice(0, -1)).then(
                    (value) => done({ value }),
                    (error) => done({ error: String(error) }));
                """.formatted(body), arguments);
        Map<?, ?> answer = (Map<?, ?>) Objects.requireNonNull(outcome);
        if (answer.get("error") != null) {
            throw new AssertionError(answer.get("error") + " in the page's script " + body);
        }
        return answer.get("value");
    }

    /**
     * Waits until an expression of the page is true, or something, and returns it.
     *
     * @throws AssertionError if that takes too long
     */
    Object until(String expression, Object... arguments) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            Object value = valueOf(expression, arguments);
            if (value != null && !Boolean.FALSE.equals(value)) {
                return value;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        } while (System.nanoTime() < deadline);
        throw new AssertionError(expression + " is not true at " + address());
    }

    private @Nullable Object valueOf(String expression, Object... arguments) {
        try {
            return run("return " + expression, arguments);
        } catch (JavascriptException leaving) {
            // The page is being left, or has no such element yet.
            return null;
        }
    }

    /** The text that a person sees in the first element of this selector. */
    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** Clicks the first element of this selector, as a person does. */
    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Presses keys, wherever the page has its focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Has pages run their scripts or not. */
    void scripts(boolean enabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** The errors on the page's console since the page was opened, or since this was called. */
    List<String> errors() {
        return console(Level.SEVERE);
    }

    /** All that was written to the page's console, of this level and above. */
    List<String> console(Level level) {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= level.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Has the page prefer a dark scheme. */
    void dark() {
        emulate(Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** Has the page shown as it is printed. */
    void print() {
        emulate(Map.of("media", "print", "features", List.of()));
    }

    private void emulate(Map<String, Object> media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", media);
    }

    /** Has the page shown on a phone. */
    void narrow() {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", PHONE);
    }

    /** Takes the network away, as far as the page can tell, or gives it back. */
    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Hides the page behind another while an action runs. */
    void hidden(Runnable action) {
        String page = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String other = driver.getWindowHandle();
        driver.switchTo().window(page);
        action.run();
        driver.switchTo().window(other);
        driver.close();
        driver.switchTo().window(page);
    }

    /** What axe finds on the page that keeps people from using it: each rule with the elements that violate it. */
    List<String> barriers() {
        run(read(AXE));
        Object found = await("""
                const { violations } = await axe.run(document, { resultTypes: ['violations'] });
                return violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.map((node) => node.target).join(' and '));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** Saves what the whole page looks like, to be looked at. */
    Path screenshot(String name) {
        Map<?, ?> metrics = (Map<?, ?>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x", 0,
                                        "y", 0,
                                        "width",
                                                Objects.requireNonNull(Objects.requireNonNull(metrics)
                                                        .get("width")),
                                        "height", Objects.requireNonNull(metrics.get("height")),
                                        "scale", 1)))
                .get("data");
        Path file = SCREENSHOTS.resolve(name + ".png");
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Chromium";
    }
}
