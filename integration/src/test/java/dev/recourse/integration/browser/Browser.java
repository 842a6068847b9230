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
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium without a window. The tests of a class share one; each opens its own pages. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 900;
    /** The width of a small phone. */
    private static final int NARROW = 360;

    private static final Path SCREENSHOTS = Installed.DIRECTORY.resolve("screenshots");
    private static final Path AXE = Installed.DIRECTORY.resolve("node_modules/axe-core/axe.min.js");

    private static @Nullable Browser shared;

    private final ChromeDriver driver;

    private Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Installed.program("chromium").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
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
        size(WIDTH);
        offline(false);
        errors();
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
        Object outcome = driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                (async (...args) => {%s})(...Array.from(arguments).slice(0, -1)).then(
                    (value) => done({ value }),
                    (error) => done({ error: String(error) }));
                """
                        .formatted(body),
                arguments);
        Map<?, ?> answer = (Map<?, ?>) Objects.requireNonNull(outcome);
        if (answer.get("error") != null) {
            throw new AssertionError(answer.get("error") + " in the page's script " + body);
        }
        return answer.get("value");
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
        size(NARROW);
    }

    private void size(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width == NARROW));
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
        Object found = await(
                """
                const { violations } = await axe.run(document, { resultTypes: ['violations'] });
                return violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.map((node) => node.target).join(' and '));
                """);
        return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
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
                                        "width", Objects.requireNonNull(Objects.requireNonNull(metrics).get("width")),
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
