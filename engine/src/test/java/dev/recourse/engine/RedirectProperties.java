package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where an episode can be led. */
class RedirectProperties {

    @Property
    void noTargetIsVisitedTwiceInAnEpisode(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        Set<String> visited = new HashSet<>();
        for (Replay.Step step : life.steps()) {
            if (step.after().status() == Status.HEALTHY || step.isFirst()) {
                visited.clear();
            }
            step.taken().ifPresent(decision -> {
                if (decision instanceof Redirect redirect) {
                    assertTrue(visited.add(comparable(redirect.target())));
                }
            });
        }
    }

    @Property
    void everyUrlFollowedIsOnTheAllowList(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        for (Replay.Step step : life.steps()) {
            step.taken().ifPresent(decision -> {
                if (decision instanceof Redirect redirect && redirect.target() instanceof Target.Url url) {
                    String host = url.uri().getHost().toLowerCase(Locale.ROOT);
                    assertEquals("wss", url.uri().getScheme().toLowerCase(Locale.ROOT));
                    assertTrue(host.endsWith(".example.net") || host.endsWith(".wiresocket.net"), host);
                }
            });
        }
    }

    @Property
    void attemptsGoToTheLastTargetUntilTheEpisodeEnds(@ForAll(supplier = AnyLife.class) AnyLife.Life life) {
        Optional<Target> last = Optional.empty();
        for (Replay.Step step : life.steps()) {
            boolean over = step.after().status() == Status.HEALTHY || step.isFirst();
            boolean led = step.taken().filter(Redirect.class::isInstance).isPresent();
            last = led ? step.taken().map(d -> ((Redirect) d).target()) : over ? Optional.empty() : last;
            assertEquals(last, step.after().target());
        }
    }

    private static String comparable(Target target) {
        if (target instanceof Target.Url url) {
            String text = url.uri().toString().replaceFirst(":443(?=/|\\?|$)", "");
            int end = text.indexOf('/', "wss://".length());
            return end < 0
                    ? text.toLowerCase(Locale.ROOT) + "/"
                    : text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
        }
        return "endpoint " + target.key();
    }
}
