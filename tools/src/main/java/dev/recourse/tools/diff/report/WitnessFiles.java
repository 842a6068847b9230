package dev.recourse.tools.diff.report;

import dev.recourse.catalog.json.Json;
import dev.recourse.tools.diff.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the events that show each difference, one file for each finding, which {@code recourse decide} reads. */
public final class WitnessFiles {

    private WitnessFiles() {}

    /** Writes {@code RD044-3f9c1b0a77d2e456.jsonl} and so on into this folder, which is made if need be. */
    public static void write(Changes changes, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Reported reported : changes.findings()) {
            Finding finding = reported.finding();
            if (finding.witness().isPresent()) {
                StringBuilder lines = new StringBuilder();
                finding.witness()
                        .get()
                        .events()
                        .forEach(event -> lines.append(Json.write(event)).append('\n'));
                Files.writeString(folder.resolve(finding.kind().id() + "-" + finding.fingerprint() + ".jsonl"), lines);
            }
        }
    }
}
