package dev.recourse.engine;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers of {@link Orders}, read as the contract says, with Jackson. The oracle of {@link AnswerReadingProperties}.
 */
final class ReferenceReading {

    /**
     * What an answer is.
     *
     * @param code the text that is shown
     * @param name the name of the error, or of the status that decides
     */
    record Read(
            String code,
            String name,
            boolean isListed,
            String reason,
            Optional<String> remaining,
            Optional<String> load,
            Optional<Duration> hint) {}

    /** What is behind the last slash or, in a URN, behind the last colon. */
    private static final Pattern SEGMENT = Pattern.compile("(?:[^?#]*/([^/?#]+)|(?:[^/?#]*:)?([^/:?#]+))/*(?:[?#].*)?");

    private static final Pattern HOST_ONLY = Pattern.compile("[^?#]*//[^/?#]*/*(?:[?#].*)?");

    private final Answer answer;
    private final Instant now;

    private ReferenceReading(Answer answer, Instant now) {
        this.answer = answer;
        this.now = now;
    }

    static Optional<Read> read(Answer answer, Instant now) {
        return new ReferenceReading(answer, now).read();
    }

    private Optional<Read> read() {
        List<String> codes = new ArrayList<>();
        json("/error/code").ifPresent(codes::add);
        headers("X-Error-Code").forEach(codes::add);
        problemCode().ifPresent(codes::add);
        Optional<ErrorCode> listed =
                codes.stream().flatMap(text -> listed(text, true)).findFirst();
        Optional<ErrorCode> status = listed(answer.code(), false).findFirst();
        Optional<ErrorCode> decides = listed.or(() -> status);
        boolean isSuccess = Integer.parseInt(answer.code()) < 400;
        boolean isStatusOfCodes = Orders.DOMAIN.codes().stream()
                .anyMatch(code -> code.info().status().isPresent()
                        && answer.code().equals("" + code.info().status().getAsInt()));
        if (isSuccess && status.isEmpty() && !isStatusOfCodes) {
            return Optional.empty();
        }
        Optional<String> unlisted =
                codes.stream().filter(text -> !text.isEmpty()).findFirst();
        if (decides.isEmpty()) {
            String code = unlisted.orElse(answer.code());
            return isSuccess ? Optional.empty() : Optional.of(read(code, "UNKNOWN", false));
        }
        ErrorCode found = decides.get();
        if (found.code().equals("403")
                && remaining().filter(number -> number.matches("0+")).isPresent()) {
            return Optional.of(read("403", "API_LIMIT", true));
        }
        if (found.code().equals("200") && answer.phase() == Phase.OPEN) {
            boolean isBad = json("/note").filter("bad"::equals).isPresent();
            return isBad ? Optional.of(read("200", "BAD_QUERY", true)) : Optional.empty();
        }
        String code = listed.isPresent() ? found.code() : unlisted.orElse(found.code());
        return Optional.of(read(code, found.name(), code.equals(found.code())));
    }

    private Read read(String code, String name, boolean isListed) {
        String reason = json("/detail")
                .filter(text -> !text.isEmpty())
                .or(() -> text("/detail").or(() -> text("/title")).filter(text -> !text.isEmpty()))
                .or(() -> text("/title").filter(text -> !text.isEmpty()))
                .or(() -> headers("X-Reason").filter(text -> !text.isEmpty()).findFirst())
                .orElse(answer.body());
        Optional<String> load = json("/load").filter(text -> text.matches("-?[0-9]+(\\.[0-9]+)?"));
        return new Read(code, name, isListed, reason, remaining(), load, hint(name, reason));
    }

    private static Stream<ErrorCode> listed(String text, boolean isCarried) {
        return Orders.DOMAIN.codes().stream()
                .filter(code -> code.code().equals(text))
                .filter(code -> !isCarried || code.info().status().isPresent() || !text.matches("[1-5][0-9][0-9]"));
    }

    private Optional<String> remaining() {
        return headers("X-Remaining")
                .filter(text -> text.matches("[0-9]+")
                        && new BigInteger(text).compareTo(BigInteger.valueOf(Integer.MAX_VALUE)) <= 0)
                .findFirst();
    }

    private Optional<String> problemCode() {
        return json("/code")
                .filter(text -> !text.isEmpty())
                .or(() -> text("/type").flatMap(ReferenceReading::segment));
    }

    private static Optional<String> segment(String type) {
        Matcher matcher = SEGMENT.matcher(type);
        boolean hasNone =
                type.startsWith("about:blank") || HOST_ONLY.matcher(type).matches() || !matcher.matches();
        return hasNone
                ? Optional.empty()
                : Optional.ofNullable(matcher.group(1)).or(() -> Optional.of(matcher.group(2)));
    }

    private Optional<Duration> hint(String name, String reason) {
        Instant sent = headers("Date")
                .flatMap(text -> HttpDate.read(text, now).stream())
                .findFirst()
                .orElse(now);
        return Stream.of(
                        headers("Retry-After").map(text -> RetryAfter.read(text, sent)),
                        headers("Retry-After-Ms").map(RetryAfter::readMillis),
                        json("/wait").stream().map(RetryAfter::read),
                        headers("X-Reset").map(text -> until(text, sent)),
                        detail(name, reason).stream().map(Optional::of))
                .flatMap(place -> place.flatMap(Optional::stream).findFirst().stream())
                .findFirst();
    }

    /** The time until a second since 1970. */
    private static Optional<Duration> until(String text, Instant sent) {
        return RetryAfter.read(text).map(time -> {
            Duration left = time.minus(Duration.ofMillis(sent.toEpochMilli()));
            return left.isNegative() ? Duration.ZERO : left;
        });
    }

    private Optional<Duration> detail(String name, String reason) {
        if (!name.equals("API_LIMIT")) {
            return Optional.empty();
        }
        return json("/wait")
                .filter(text -> DurationText.millis(text) >= 0)
                .or(() -> Optional.of(reason)
                        .filter(text -> text.startsWith("limited, wait "))
                        .map(text -> text.substring("limited, wait ".length())))
                .filter(text -> DurationText.millis(text) >= 0)
                .map(text -> Duration.ofMillis(DurationText.millis(text)));
    }

    private Optional<String> json(String pointer) {
        return JsonOracle.read(pointer, answer.body());
    }

    private Optional<String> text(String pointer) {
        return JsonOracle.readText(pointer, answer.body());
    }

    private Stream<String> headers(String name) {
        return answer.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .map(String::strip);
    }
}
