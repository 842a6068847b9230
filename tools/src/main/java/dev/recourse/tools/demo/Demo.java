package dev.recourse.tools.demo;

import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The main job, live: every error of the reference, over real sockets. */
public final class Demo {

    private static final double RANDOM = 0.5;

    private final Policy generated = WireSocket.policy();
    private final Inspector inspector;
    private final PrintWriter out;
    private final int scale;

    /**
     * A demo.
     *
     * @param catalog WireSocket's policy as its YAML says it
     * @param scale how many times faster the clients' time runs, from 1
     */
    public Demo(Policy catalog, PrintWriter out, int scale) {
        this.inspector = new Inspector(catalog, RANDOM);
        this.out = out;
        this.scale = scale;
    }

    /**
     * Plays every scene and prints what came of it.
     *
     * @param columns how wide the terminal is; 0 if there is none
     * @return whether every row is as the catalog says
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public boolean run(int columns) throws InterruptedException {
        out.println(
                "Each row is a client of its own that meets one error on real servers: two regions and a dashboard.");
        out.println(
                scale == 1
                        ? "Time runs as it does."
                        : "Time runs " + scale + " times faster: of a wait of 30 s, you wait " + 30_000 / scale
                                + " ms.");
        out.println();
        Table table = new Table(out, columns);
        table.head(Row.HEADINGS);
        List<Row> reference = play(Scenes.REFERENCE, table);
        out.println();
        out.println("The catalog also holds what the reference leaves out:");
        List<Row> beyond = play(Scenes.BEYOND, table);
        out.println();
        long good = reference.stream().filter(row -> row.complaints().isEmpty()).count();
        out.println(good + " of " + reference.size() + " errors were met as the catalog says.");
        out.flush();
        return good == reference.size()
                && beyond.stream().allMatch(row -> row.complaints().isEmpty());
    }

    private List<Row> play(List<Scene> scenes, Table table) throws InterruptedException {
        Policy policy = generated.withRedirects(generated.redirects().withLoopback());
        List<Row> rows = new ArrayList<>();
        for (Scene scene : scenes) {
            try (Stage stage = Stage.set(policy, ScaledTime.at(scale, RANDOM))) {
                Row row = inspector.inspect(scene, stage, scene.play(stage));
                table.row(row.cells());
                rows.add(row);
            }
        }
        return rows;
    }
}
