package dev.recourse.tools;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs the commands that should start fast, so that the Java VM notes which classes they load. The script
 * {@code recourse} makes an archive of these classes after each build. The output means nothing.
 */
public final class TrainingRun {

    private static final String EVENT = "{\"event\":\"failed\",\"domain\":\"close\",\"code\":4006,\"at\":0}\n";

    private TrainingRun() {}

    /**
     * Runs the commands.
     *
     * @param args the file of a catalog
     */
    public static void main(String[] args) {
        String catalog = args[0];
        System.setIn(new ByteArrayInputStream(EVENT.getBytes(StandardCharsets.UTF_8)));
        List.of(
                        List.of("--version"),
                        List.of("explain", "4006", "--reason", "Rate limit exceeded: 600 ops/min", "--json"),
                        List.of("explain", "dashboard", "--status", "429", "--header", "Retry-After: 7"),
                        List.of("explain", "1013", "--catalog", catalog, "--locale", "de"),
                        List.of("lint", catalog),
                        List.of("lint", catalog, "--format", "sarif"),
                        List.of("decide"),
                        List.of("schema"),
                        List.of("help", "explain"))
                .forEach(TrainingRun::run);
    }

    private static void run(List<String> line) {
        String[] words = line.toArray(String[]::new);
        Main.commandLine(words).execute(words);
    }
}
